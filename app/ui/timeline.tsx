import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { Time } from './time.tsx'

export type TimelineTone = 'plain' | 'good' | 'care' | 'warn'

const tones: Record<TimelineTone, string> = {
  plain: 'border-accent bg-raised',
  good: 'border-good bg-good',
  care: 'border-care bg-care',
  warn: 'border-warn bg-warn',
}

type Item = {
  id: string
  title: ReactNode
  at: Date | string
  /** Who did it, in words that this reader may see. */
  by?: ReactNode
  body?: ReactNode
  tone?: TimelineTone
}

/** What happened, newest first or last as the page chooses. */
export function Timeline({ items, zone }: { items: Item[]; zone: string }) {
  return (
    <ol className="flex flex-col">
      {items.map((item) => (
        <li key={item.id} className="group relative flex gap-4 pb-6 last:pb-0">
          <span
            aria-hidden
            className="absolute start-[0.4375rem] top-4 -bottom-1 w-0.5 bg-line group-last:hidden"
          />
          <span
            aria-hidden
            className={classNames(
              'relative mt-1.5 size-4 shrink-0 rounded-pill border-[3px]',
              tones[item.tone ?? 'plain'],
            )}
          />
          <div className="flex min-w-0 flex-col gap-1">
            <p className="leading-snug font-semibold">{item.title}</p>
            <p className="text-[0.9375rem] leading-snug text-quiet">
              <Time at={item.at} zone={zone} />
              {item.by && <> · {item.by}</>}
            </p>
            {item.body && <div className="text-quiet">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
