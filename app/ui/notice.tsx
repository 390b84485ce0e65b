import { CircleCheck, HandHeart, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

/** info: good to know. care: about safety and adults. warn: look before going on. good: it worked. */
export type NoticeTone = 'info' | 'care' | 'warn' | 'good'

const tones = {
  info: { box: 'bg-calm-soft', mark: 'text-calm', Icon: Info },
  care: { box: 'bg-care-soft', mark: 'text-care', Icon: HandHeart },
  warn: { box: 'bg-warn-soft', mark: 'text-warn', Icon: TriangleAlert },
  good: { box: 'bg-good-soft', mark: 'text-good', Icon: CircleCheck },
}

type Props = {
  tone?: NoticeTone
  title?: ReactNode
  /** `status` when it appears after an action, so that it is announced. */
  role?: 'status' | 'alert'
  children?: ReactNode
}

/** A short message in its own box. */
export function Notice({ tone = 'info', title, role, children }: Props) {
  const { box, mark, Icon } = tones[tone]
  return (
    <div role={role} className={classNames('flex gap-3.5 rounded-card px-5 py-4', box)}>
      <Icon aria-hidden className={classNames('mt-0.5 size-6 shrink-0', mark)} />
      <div className="flex min-w-0 flex-col gap-1">
        {title && <p className={classNames('font-bold', mark)}>{title}</p>}
        {children && <div className="flex flex-col gap-2">{children}</div>}
      </div>
    </div>
  )
}
