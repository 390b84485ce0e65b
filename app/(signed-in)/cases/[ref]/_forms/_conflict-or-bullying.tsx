import { useTranslations } from 'next-intl'

const lines = ['often', 'power', 'feelings', 'part', 'wish'] as const

/** The test that tells a conflict from bullying, where the decision is taken. */
export function ConflictOrBullying() {
  const t = useTranslations('staffForms.test')
  return (
    <details className="rounded-card bg-calm-soft px-5 py-3">
      <summary className="min-h-8 py-1 font-semibold text-calm">{t('title')}</summary>
      <table className="my-2 w-full border-collapse text-start">
        <thead>
          <tr>
            <th scope="col" className="w-1/2 py-1.5 pe-4 text-start">
              {t('conflict')}
            </th>
            <th scope="col" className="py-1.5 text-start">
              {t('bullying')}
            </th>
          </tr>
        </thead>
        <tbody className="align-top">
          {lines.map((line) => (
            <tr key={line} className="border-t border-line">
              <td className="py-1.5 pe-4">{t(`${line}.conflict`)}</td>
              <td className="py-1.5">{t(`${line}.bullying`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pb-2">{t('then')}</p>
    </details>
  )
}
