import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** accent: theirs to do. calm: waiting. care: safety. warn: soon late. good: done. quiet: the rest. */
export type TagTone = 'accent' | 'calm' | 'care' | 'warn' | 'good' | 'quiet'

const tones: Record<TagTone, string> = {
  accent: 'bg-accent text-on-accent',
  calm: 'bg-calm-soft text-calm',
  care: 'bg-care-soft text-care',
  warn: 'bg-warn-soft text-warn',
  good: 'bg-good-soft text-good',
  quiet: 'bg-sunk text-quiet',
}

type Props = { tone?: TagTone; icon?: ReactNode; children: ReactNode }

/** A word or two about a state. Colour is never the only sign. */
export function Tag({ tone = 'quiet', icon, children }: Props) {
  return (
    <span
      className={classNames(
        'inline-flex w-fit items-center gap-1.5 rounded-pill px-2.5 py-0.5 text-[0.9375rem] leading-normal font-semibold [&>svg]:size-4',
        tones[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
