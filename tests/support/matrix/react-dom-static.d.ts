declare module 'react-dom/static' {
  import type { ReactNode } from 'react'
  /** Waits for everything in the tree, asynchronous components too. */
  export function prerender(
    tree: ReactNode,
    options: { onError: (error: unknown) => void },
  ): Promise<{ prelude: ReadableStream }>
}
