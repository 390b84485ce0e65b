import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'

/** Marks one message as read. */
export function MarkRead({ id, subject, page }: { id: string; subject: string; page: number }) {
  const t = useTranslations('mailbox')
  return (
    <form action="/api/mailbox" method="post">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={`/mailbox?page=${page}`} />
      <button
        type="submit"
        aria-label={t('markThis', { subject })}
        className="inline-flex min-h-11 items-center gap-1.5 rounded-field px-2 font-semibold text-accent hover:bg-accent-soft"
      >
        <Check aria-hidden className="size-5" />
        {t('mark')}
      </button>
    </form>
  )
}
