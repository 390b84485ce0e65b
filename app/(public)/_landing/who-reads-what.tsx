import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { AdultWhoHelps } from '#app/ui/illustrations/adult-who-helps.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'

/** Who reads what, where it ends, and the way in for those who were invited. */
export function WhoReadsWhat({ signedIn }: { signedIn: boolean }) {
  const t = useTranslations('landing')
  return (
    <section aria-labelledby="read" className="grid gap-8 md:grid-cols-[3fr_2fr] md:gap-12">
      <div className="flex flex-col gap-5">
        <h2 id="read" className="text-2xl sm:text-3xl">
          {t('read.heading')}
        </h2>
        <dl className="flex flex-col divide-y divide-line border-y border-line">
          {(['write', 'meeting', 'agreement'] as const).map((key) => (
            <div key={key} className="grid gap-1 py-4 sm:grid-cols-[2fr_3fr] sm:gap-6">
              <dt className="font-semibold">{t(`read.${key}.what`)}</dt>
              <dd>{t(`read.${key}.who`)}</dd>
            </div>
          ))}
        </dl>
        <Notice tone="care">
          <p>{t('read.limit')}</p>
        </Notice>
      </div>
      <aside className="card flex flex-col items-start gap-4 self-start p-6">
        <div className="w-40 self-center">
          <AdultWhoHelps />
        </div>
        {signedIn ? (
          <>
            <h2 className="text-xl">{t('signedIn')}</h2>
            <LinkButton href={'/home' as Route}>{t('toHome')}</LinkButton>
          </>
        ) : (
          <>
            <h2 className="text-xl">{t('signIn.heading')}</h2>
            <p>{t('signIn.body')}</p>
            <LinkButton href="/sign-in" look="quiet">
              {t('signIn.button')}
            </LinkButton>
          </>
        )}
      </aside>
    </section>
  )
}
