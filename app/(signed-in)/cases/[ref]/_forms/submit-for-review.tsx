import { getTranslations } from 'next-intl/server'
import { AgreementText } from '../agreement/_read/agreement-text.tsx'
import type { EventFields } from './event-fields.ts'

/** The text as everybody will read it. */
export const SubmitForReviewFields: EventFields = async ({ view }) => {
  const t = await getTranslations('mediator.submit')
  return (
    <>
      <input type="hidden" name="next" value={`/cases/${view.ref}/agreement`} />
      <p className="text-lg">{t('before')}</p>
      {view.agreement && <AgreementText text={view.agreement} zone={view.programme.zone} />}
      <p className="text-quiet">{t('after')}</p>
    </>
  )
}
