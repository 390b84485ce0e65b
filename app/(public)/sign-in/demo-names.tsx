import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { DEMO_PASSWORD, demoPeople } from '#lib/programmes/demo-people.ts'

const groups = ['supervisor', 'mediator', 'party'] as const

/** The demo's people, one tap each. Only ever shown where the whole database is a demo. */
export function DemoNames({ next, back }: { next: string | null; back: string }) {
  const t = useTranslations('signIn.demo')
  return (
    <Card title={t('title')} className="bg-calm-soft!">
      <p>{t('body')}</p>
      {groups.map((group) => (
        <div key={group} className="flex flex-col gap-2">
          <h3 className="text-base">{t(group)}</h3>
          {group === 'supervisor' && <p className="text-[0.9375rem] text-quiet">{t('second')}</p>}
          <ul className="flex flex-wrap gap-2">
            {demoPeople
              .filter(({ what }) => what === group)
              .map(({ email, name }) => (
                <li key={email}>
                  <form action="/api/sign-in" method="post">
                    <input type="hidden" name="email" value={email} />
                    <input type="hidden" name="password" value={DEMO_PASSWORD} />
                    <input type="hidden" name="back" value={back} />
                    {next && <input type="hidden" name="next" value={next} />}
                    <button
                      type="submit"
                      className="min-h-11 rounded-field border-[1.5px] border-edge bg-raised px-4 py-2 font-semibold hover:border-accent hover:bg-accent-soft"
                    >
                      <span className="sr-only">{t('as')} </span>
                      {name}
                    </button>
                  </form>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className="text-[0.9375rem] text-quiet">{t('safety')}</p>
    </Card>
  )
}
