import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { QrCode } from '#app/ui/qr-code.tsx'
import { TotpForm } from '../sign-in/totp-form.tsx'

type Props = { secret: string; address: string; error: string | undefined }

/** The secret as a picture and as text, and a field that shows that the app has understood it. */
export function ShowSecret({ secret, address, error }: Props) {
  const t = useTranslations('secondFactor.show')
  const groups = secret.match(/.{1,4}/g)?.join(' ') ?? secret
  return (
    <>
      <Card title={t('title')}>
        <p>{t('scan')}</p>
        <QrCode text={address} label={t('picture')} />
        <p>{t('orType')}</p>
        <code className="rounded-field bg-sunk px-3 py-2 text-lg break-words select-all">
          {groups}
        </code>
      </Card>
      <TotpForm
        action="/api/second-factor/confirm"
        back="/second-factor"
        hint={t('hint')}
        submit={t('submit')}
        error={error}
      />
    </>
  )
}
