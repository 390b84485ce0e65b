'use client'

import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'

/**
 * A link changes the page without loading it anew, and takes itself away with what had the focus. Then the heading of
 * the new page takes it, so that keys and screen readers go on from there.
 */
export function KeepFocus() {
  const place = `${usePathname()}?${useSearchParams()}`
  const last = useRef(place)

  useEffect(() => {
    if (last.current === place) return
    last.current = place
    if (document.activeElement !== document.body) return
    const start =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
    if (!start) return
    start.tabIndex = -1
    // Where the page stands has been settled by then: at its top, or where somebody was before.
    start.focus({ preventScroll: true })
  }, [place])

  return null
}
