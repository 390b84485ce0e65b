'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { buttonLook } from '#app/ui/button-look.ts'

type Props = {
  /** seconds */
  every: number
  label: string
  hint: string
}

/** Loads the page's data again every few seconds while it is in sight; without JavaScript a link does it. */
export function LookAgain({ every, label, hint }: Props) {
  const router = useRouter()
  const [live, setLive] = useState(false)

  useEffect(() => {
    setLive(true)
    const look = () => document.visibilityState === 'visible' && router.refresh()
    const timer = setInterval(look, every * 1000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [router, every])

  if (live) return <p className="text-quiet">{hint}</p>
  return (
    <p>
      {/* An empty address is this very page. */}
      <a href="?" className={buttonLook('primary', 'm')}>
        {label}
      </a>
    </p>
  )
}
