import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'

type Props = {
  /** the event that opens the case */
  type: 'refer' | 'promote'
  /** the form's name, under which its draft is kept */
  name: string
  form: TypedForm
  /** the slug of the programme that will have the case */
  programme: string
  /** where the form stands */
  back: string
  /** where it goes when the case is open; else where the answer says */
  next?: string
  /** the words on the button */
  send: string
  children: ReactNode
}

/** Opens a case for other people in one page, kept while it is written. */
export function CaseForm({ type, name, form, programme, back, next, send, children }: Props) {
  const t = useTranslations('common')
  return (
    <form method="post" action="/api/cases" noValidate className="flex flex-col gap-7">
      <input type="hidden" name="type" value={type} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="form" value={name} />
      <input type="hidden" name="back" value={back} />
      {next && <input type="hidden" name="next" value={next} />}
      {/* The same form sent twice is one case. */}
      <input type="hidden" name="key" value={randomUUID()} />
      {children}
      <div className="flex flex-col gap-2">
        <KeepDraft form={name} typed={form} />
        <SubmitButton size="l" className="sm:self-start" pendingLabel={t('pending')}>
          {send}
        </SubmitButton>
      </div>
    </form>
  )
}
