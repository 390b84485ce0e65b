import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { MailboxLine } from '#lib/mailbox/read-mailbox.ts'
import { MarkRead } from './mark-read.tsx'

type Props = { lines: MailboxLine[]; zone: string; own: boolean; page: number }

/** Messages, the newest first. A new one is bold and says so. */
export function MessageList({ lines, ...shown }: Props) {
  return (
    <ul className="card divide-y divide-line overflow-hidden">
      {lines.map((line) => (
        <Message key={line.id} line={line} {...shown} />
      ))}
    </ul>
  )
}

type MessageProps = Omit<Props, 'lines'> & { line: MailboxLine }

function Message({ line, zone, own, page }: MessageProps) {
  const t = useTranslations('mailbox')
  const { subject, text } = useMessageWords(line)
  const to = placeOf(line)
  return (
    <li
      className={classNames(
        'relative flex flex-wrap items-start gap-x-4 gap-y-2 px-5 py-4',
        own && !line.read && 'bg-accent-soft/50',
      )}
    >
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <p className="flex flex-wrap items-center gap-2">
          {own && !line.read && <Tag tone="accent">{t('new')}</Tag>}
          {to && own ? (
            <Link
              href={to as Route}
              prefetch={false}
              className="link text-lg leading-snug font-semibold"
            >
              {subject}
            </Link>
          ) : (
            <span className="text-lg leading-snug font-semibold">{subject}</span>
          )}
        </p>
        <p>{text}</p>
        <p className="flex flex-wrap gap-x-3 text-[0.9375rem] text-quiet">
          <Time at={line.sentAt} zone={zone} style="short" />
          {!own && <span>{t('to', { name: line.recipient ?? '' })}</span>}
        </p>
      </div>
      {own && !line.read && <MarkRead id={line.id} subject={subject} page={page} />}
    </li>
  )
}

/** The words of a message. One of a kind that has none yet says at least that there is news. */
function useMessageWords({ template, ref }: MailboxLine): { subject: string; text: string } {
  const words = useTranslations()
  const [about, audience] = template.split('.')
  // What an event tells stands with the event; calls and reminders have words of their own.
  const places = [`events.${about}.sent.${audience}`, `messages.${template}`]
  const known = places.find((place) => words.has(`${place}.subject`)) ?? 'messages.other'
  const say = (part: 'subject' | 'line') => words(`${known}.${part}`, { ref: ref ?? '' }).trim()
  return { subject: say('subject'), text: say('line') }
}

function placeOf({ ref, alert, opens }: MailboxLine): string | null {
  if (alert) return `/help/${alert}`
  return ref && opens ? `/cases/${ref}` : null
}
