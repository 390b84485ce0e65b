import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'

/** Marks all messages as read. */
export function ReadAll() {
  const t = useTranslations('mailbox')
  return (
    <form action="/api/mailbox" method="post">
      <input type="hidden" name="back" value="/mailbox" />
      <Button look="quiet">{t('markAll')}</Button>
    </form>
  )
}
