import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'

type Props = { wanted: boolean; leaves: boolean }

/** News by mail, on or off. `leaves`: whether this Parley can send mail at all. */
export function MailSwitch({ wanted, leaves }: Props) {
  const t = useTranslations('me.mail')
  const common = useTranslations('common')
  return (
    <Card title={t('title')}>
      <p className="text-quiet">{t(leaves ? 'lead' : 'none')}</p>
      <form method="post" action="/api/me/mail" className="flex flex-col gap-4">
        <input type="hidden" name="back" value="/me" />
        <SingleCheckbox
          name="mail:boolean"
          id="mail"
          value="true"
          label={t('label')}
          hint={leaves ? t('hint') : undefined}
          defaultChecked={wanted}
        />
        <Button look="quiet" className="sm:self-start">
          {common('save')}
        </Button>
      </form>
    </Card>
  )
}
