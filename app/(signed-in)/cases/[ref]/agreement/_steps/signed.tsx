import { useTranslations } from 'next-intl'
import { AgreementSheet } from '#app/ui/illustrations/agreement-sheet.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Time } from '#app/ui/time.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { AgreementText } from '../_read/agreement-text.tsx'
import { Signatures } from '../_read/signatures.tsx'
import type { StepProps } from './step-props.ts'

/** It is signed: calm, and what comes next. */
export function Signed({ view, text }: Omit<StepProps, 'typed'>) {
  const t = useTranslations('agreement')
  if (!text) return null
  return (
    <>
      <div className="flex flex-col items-center gap-3 text-center">
        <div className="w-44 max-w-full">
          <AgreementSheet />
        </div>
        <h2 className="text-2xl">{t('done.title')}</h2>
        {text.signedAt && (
          <p className="text-quiet">
            {t.rich('done.when', {
              date: () => <Time at={text.signedAt ?? ''} zone={view.programme.zone} style="date" />,
            })}
          </p>
        )}
        <p className="max-w-prose">
          {t(`done.${view.closedAt ? 'over' : 'body'}.${isParty(view) ? 'party' : 'others'}`)}
        </p>
        <LinkButton href={`/cases/${view.ref}/agreement/print`} look="quiet">
          {t('done.print')}
        </LinkButton>
      </div>
      <AgreementText text={text} zone={view.programme.zone} />
      <Signatures view={view} text={text} />
    </>
  )
}
