import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'

type Props = { code: string; name: string; origin: string }

/** The code as it is handed over: large, to read out, to write down or to print. */
export function InvitationCard({ code, name, origin }: Props) {
  const t = useTranslations('people.invitation')
  return (
    <div className="flex flex-col gap-5">
      <section aria-labelledby="code" className="card flex flex-col gap-5 p-6">
        <h2 id="code" className="text-lg">
          {t('code', { name })}
        </h2>
        <p
          data-code
          className="rounded-field bg-sunk px-4 py-5 text-center font-mono text-[clamp(1.25rem,6vw,2rem)] font-bold tracking-wide"
        >
          {code}
        </p>
        <ol className="flex list-decimal flex-col gap-1 ps-6">
          <li>
            {t('step1')} <strong className="break-all">{`${origin}/join`}</strong>
          </li>
          <li>{t('step2')}</li>
          <li>{t('step3')}</li>
        </ol>
        <p>
          {t('link')} <span className="break-all">{`${origin}/join/${code}`}</span>
        </p>
      </section>
      <Notice tone="warn" title={t('onceTitle')}>
        <p>{t('once')}</p>
      </Notice>
    </div>
  )
}
