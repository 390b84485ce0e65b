import type { ReactNode } from 'react'

/** The frame of a drawing. With `title` it is an image with a name, otherwise it only decorates. */
export function Picture({ title, children }: { title?: string | undefined; children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 240 160"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
      className="h-auto w-full"
    >
      {children}
    </svg>
  )
}

export type PictureProps = { title?: string }
