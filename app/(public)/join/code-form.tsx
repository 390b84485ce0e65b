import { useTranslations } from 'next-intl'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'

/** A field for a code from a card or a message. Posted, so that the code stands in no address. */
export function CodeForm({ code = '', error }: { code?: string; error?: string | undefined }) {
  const t = useTranslations('join')
  const pending = useTranslations('common')('pending')
  return (
    <form action="/api/join" method="post" className="flex flex-col gap-6">
      <input type="hidden" name="form" value="join" />
      <input type="hidden" name="back" value="/join" />
      <TextField
        name="code"
        label={t('code.label')}
        hint={t('code.hint')}
        width="half"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={200}
        defaultValue={code}
        error={error}
        required
      />
      <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
        {t('continue')}
      </SubmitButton>
    </form>
  )
}
