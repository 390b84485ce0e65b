import type { ReactNode } from 'react'

type Props = {
  /** One of app/ui/illustrations. */
  picture?: ReactNode
  title: ReactNode
  level?: 1 | 2 | 3
  actions?: ReactNode
  children?: ReactNode
}

/** Nothing here, and that is told kindly: why, and what can be done. */
export function EmptyState({ picture, title, level = 2, actions, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="mx-auto flex max-w-read flex-col items-center gap-4 px-4 py-10 text-center">
      {picture && <div className="w-56 max-w-full">{picture}</div>}
      <Heading className="text-2xl">{title}</Heading>
      {children && <div className="flex flex-col gap-2 text-quiet">{children}</div>}
      {actions && <div className="mt-2 flex flex-wrap justify-center gap-3">{actions}</div>}
    </div>
  )
}
