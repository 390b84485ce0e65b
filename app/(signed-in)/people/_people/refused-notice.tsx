import { Notice } from '#app/ui/notice.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'

/** Why a form came back when no field is to blame. */
export function RefusedNotice({ typed: { refused } }: { typed: TypedForm }) {
  if (!refused) return null
  return (
    <div className="mb-6">
      <Notice tone="warn" role="alert">
        {refused}
      </Notice>
    </div>
  )
}
