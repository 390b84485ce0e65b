'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type Props = { role: 'alert' | 'group'; labelledBy: string; className: string; children: ReactNode }

/** Takes the focus once, when it appears, so that a screen reader starts here. */
export function FocusOnLoad({ role, labelledBy, className, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a name
    <div ref={box} role={role} tabIndex={-1} aria-labelledby={labelledBy} className={className}>
      {children}
    </div>
  )
}
