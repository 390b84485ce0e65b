'use client'

import { Printer } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'

/** Prints the page. Not there without JavaScript: the browser's own menu prints as well. */
export function PrintButton({ children }: { children: ReactNode }) {
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (!ready) return null
  return (
    <Button type="button" look="quiet" onClick={() => window.print()}>
      <Printer aria-hidden className="size-5" />
      {children}
    </Button>
  )
}
