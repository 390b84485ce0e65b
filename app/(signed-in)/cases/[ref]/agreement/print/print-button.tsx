'use client'

import { Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from '#app/ui/button.tsx'

/** Opens the browser's print window. Without a script there is no button: the page then says how. */
export function PrintButton({ label }: { label: string }) {
  const [awake, setAwake] = useState(false)
  useEffect(() => setAwake(true), [])
  if (!awake) return null
  return (
    <Button type="button" onClick={() => window.print()}>
      <Printer aria-hidden className="size-5" />
      {label}
    </Button>
  )
}
