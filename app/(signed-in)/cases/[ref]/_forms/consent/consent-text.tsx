import { useLocale, useTranslations } from 'next-intl'

/** The month of the text, with a letter from its second on: raised with every change of its words. */
const edition = '2026-11b'

const parts = [
  'free',
  'mediators',
  'honest',
  'who',
  'alone',
  'privacy',
  'limits',
  'notes',
  'agreement',
  'rights',
  'later',
] as const

/** What somebody says yes to, point by point, and its version, which is kept with the yes. */
export function ConsentText() {
  const t = useTranslations('consentText')
  const version = `${edition}/${useLocale()}`
  return (
    <section className="card flex flex-col gap-4 p-5 sm:p-6">
      <p className="text-quiet">{t('needed')}</p>
      <h2 className="text-xl">{t('title')}</h2>
      <ul className="flex list-disc flex-col gap-3 ps-5 marker:text-accent">
        {parts.map((part) => (
          <li key={part} className={part === 'limits' ? 'font-semibold' : undefined}>
            {t(part)}
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-quiet">{t('version', { version })}</p>
      <input type="hidden" name="payload.consentText" value={version} />
    </section>
  )
}
