import { Laptop, Smartphone } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { MyLogin } from '#lib/auth/my-logins.ts'

type Props = { logins: MyLogin[]; zone: string }

/** Where I am signed in, and a way to end it there: on a device that was lent, lost or left open. */
export function Devices({ logins, zone }: Props) {
  const t = useTranslations('me.devices')
  const others = logins.filter(({ here }) => !here)
  return (
    <Card title={t('title')}>
      <p className="text-quiet">{t('lead')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {logins.map((login) => (
          <Device key={login.id} login={login} zone={zone} />
        ))}
      </ul>
      {others.length > 1 && (
        <form method="post" action="/api/me/logins/end">
          <input type="hidden" name="back" value="/me" />
          <Button look="quiet">{t('endAll')}</Button>
        </form>
      )}
    </Card>
  )
}

function Device({ login, zone }: { login: MyLogin; zone: string }) {
  const t = useTranslations('me.devices')
  const { id, browser, system, here, lastUsed, code } = login
  const Sign = system === 'ios' || system === 'android' ? Smartphone : Laptop
  const name = t('kind', {
    browser: t(`browsers.${browser ?? 'other'}` as 'browsers.other'),
    system: t(`systems.${system ?? 'other'}` as 'systems.other'),
  })
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3">
      <div className="flex min-w-0 flex-1 basis-56 items-center gap-4">
        <Sign aria-hidden className="size-6 shrink-0 text-quiet" />
        <div className="min-w-0">
          <p className="font-semibold">{name}</p>
          <p className="text-[0.9375rem] text-quiet">
            {t('used')} <Time at={lastUsed} zone={zone} style="short" />
          </p>
          {code && <p className="text-[0.9375rem] text-quiet">{t(`cameBy.${code}`)}</p>}
        </div>
      </div>
      {here ? (
        <Tag>{t('here')}</Tag>
      ) : (
        <form method="post" action="/api/me/logins/end">
          <input type="hidden" name="back" value="/me" />
          <input type="hidden" name="login" value={id} />
          <Button look="quiet" aria-label={t('endOf', { name })}>
            {t('end')}
          </Button>
        </form>
      )}
    </li>
  )
}
