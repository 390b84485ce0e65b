import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Props = {
  title?: ReactNode
  /** Beside the title: a tag, a button. */
  aside?: ReactNode
  as?: 'section' | 'div' | 'li' | 'article'
  level?: 2 | 3
  className?: string
  children: ReactNode
}

/** A raised box for one matter. */
export function Card({ title, aside, as: Box = 'section', level = 2, className, children }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Box className={classNames('card flex flex-col gap-4 p-5 sm:p-6', className)}>
      {(title || aside) && (
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          {title && <Heading className={level === 2 ? 'text-xl' : 'text-lg'}>{title}</Heading>}
          {aside}
        </div>
      )}
      {children}
    </Box>
  )
}
