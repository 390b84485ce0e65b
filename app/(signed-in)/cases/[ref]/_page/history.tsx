import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Timeline, type TimelineTone } from '#app/ui/timeline.tsx'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { EventType } from '#machines/case/events.ts'

const tones: Partial<Record<EventType, TimelineTone>> = {
  raiseConcern: 'care',
  closeForSafety: 'care',
  pause: 'warn',
  liftHold: 'good',
  sign: 'good',
  close: 'good',
}

// What came before is one press away.
const shown = 6

/** What has happened so far, newest first, as far as it is this viewer's. */
export function History({ entries, zone }: { entries: TimelineEntry[]; zone: string }) {
  const t = useTranslations('case.history')
  const items = entries.toReversed().map(({ seq, at, type, words, note, ticked = [] }) => ({
    id: String(seq),
    title: words,
    at,
    tone: tones[type] ?? ('plain' as const),
    body: (note || ticked.length > 0) && (
      <>
        {ticked.length > 0 && (
          <ul className="list-disc ps-5">
            {ticked.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        )}
        {note && <p className="whitespace-pre-line">{note}</p>}
      </>
    ),
  }))
  return (
    <Card title={t('title')}>
      {items.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <Timeline items={items.slice(0, shown)} zone={zone} />
      {items.length > shown && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
            {t('earlier', { count: items.length - shown })}
          </summary>
          <div className="mt-4">
            <Timeline items={items.slice(shown)} zone={zone} />
          </div>
        </details>
      )}
    </Card>
  )
}
