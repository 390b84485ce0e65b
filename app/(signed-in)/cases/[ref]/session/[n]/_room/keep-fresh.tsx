'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'

type Props = { from: string; known: string; changed: string }
type Room = { version: number; status: string; held: boolean }

/**
 * Asks now and then whether the room has changed, and shows it if so. What somebody is typing stays as it is; without
 * JavaScript there is the button. Rests while nobody looks at the page.
 */
export function KeepFresh({ from, known, changed }: Props) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let over = false
    const look = async () => {
      if (!document.hidden && (await isNew(from, known))) {
        setSaid(changed)
        router.refresh()
      }
      if (!over) timer = setTimeout(look, 5_000)
    }
    timer = setTimeout(look, 5_000)
    return () => {
      over = true
      clearTimeout(timer)
    }
  }, [from, known, changed, router])
  return (
    <p className="sr-only" aria-live="polite">
      {said}
    </p>
  )
}

async function isNew(from: string, known: string): Promise<boolean> {
  const response = await fetch(from, { cache: 'no-store' }).catch(() => null)
  if (!response?.ok) return false
  const { version, status, held } = (await response.json()) as Room
  return `${version} ${status} ${held}` !== known
}
