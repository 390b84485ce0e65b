import { Mail } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'

/** One line when there are new messages; nothing when there are none. */
export function NewMessages({ count }: { count: number }) {
  const t = useTranslations('home')
  if (count === 0) return null
  return (
    <p className="-my-3">
      <Link
        href={'/mailbox' as Route}
        prefetch={false}
        className="link inline-flex min-h-11 items-center gap-2 font-semibold"
      >
        <Mail aria-hidden className="size-5" />
        {t('messages', { count })}
      </Link>
    </p>
  )
}
