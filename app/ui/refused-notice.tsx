import type { TypedForm } from '#lib/http/typed-form.ts'
import { Notice } from './notice.tsx'

type Props = { form: Pick<TypedForm, 'refused'>; className?: string }

/** Why a form came back when no field is to blame. */
export function RefusedNotice({ form: { refused }, className }: Props) {
  if (!refused) return null
  return (
    <div className={className}>
      <Notice tone="warn" role="alert">
        {refused}
      </Notice>
    </div>
  )
}
