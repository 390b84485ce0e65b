import { getTranslations } from 'next-intl/server'
import { AgreementText } from '../agreement/_read/agreement-text.tsx'
import type { EventFields } from './event-fields.ts'

/** All of the text, and which version the yes is to. */
export const ApproveWordingFields: EventFields = async ({ view }) => {
  const t = await getTranslations('agreement.review')
  if (!view.agreement) return null
  return (
    <>
      <input type="hidden" name="payload.version:number" value={view.agreement.version} />
      <AgreementText text={view.agreement} zone={view.programme.zone} />
      <p className="text-quiet">{t('yesHint')}</p>
    </>
  )
}
