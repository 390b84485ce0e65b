import type { ReactNode } from 'react'

/** The width of one question or one text, in the middle of the page. */
export function Column({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-read">{children}</div>
}
