import { useTranslations } from 'next-intl'
import { Column } from '#app/ui/column.tsx'
import { TwoPeopleTalking } from '#app/ui/illustrations/two-people-talking.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import type { CodeKind } from '#lib/auth/make-access-code.ts'

type Props = { name: string; kind: CodeKind; code: string }

/** Greets whoever holds a good code, says what will happen, and lets them in when they press the button. */
export function Welcome({ name, kind, code }: Props) {
  const t = useTranslations('join.welcome')
  const pending = useTranslations('common')('pending')
  const steps =
    kind === 'invitation' ? (['in', 'password', 'look'] as const) : (['in', 'look'] as const)
  return (
    <Column>
      <div className="mb-6 max-w-72">
        <TwoPeopleTalking />
      </div>
      <PageHeader title={t('title', { name })} lead={t(kind === 'invitation' ? 'lead' : 'again')} />
      <h2 className="mb-3 text-xl">{t('next')}</h2>
      <ol className="mb-8 flex list-decimal flex-col gap-2 ps-6">
        {steps.map((step) => (
          <li key={step}>{t(step)}</li>
        ))}
      </ol>
      <form action="/api/join" method="post" className="flex flex-col gap-4">
        <input type="hidden" name="code" value={code} />
        <input type="hidden" name="back" value="/join" />
        <SubmitButton pendingLabel={pending} size="l" className="sm:self-start">
          {t('continue')}
        </SubmitButton>
        <p className="text-quiet">{t('notYou', { name })}</p>
      </form>
    </Column>
  )
}
