'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** Seconds until a login was idle for too long, and until its end in any case. */
export type LoginLeft = { idle: number; whole: number }

/** What there is to say: `idle` can be put off, `end` cannot. */
export type LoginWarning = { kind: 'idle' | 'end'; seconds: number }

const WARN = 120
const LOOK_AGAIN = 15
const TICK = 2000

/**
 * When to warn of the end of this login. Before it says anything it asks the server, since another tab may have been
 * in use; asking does not count as use. When the login has ended, the page makes place for the one to sign in on.
 */
export function useLoginLeft(start: LoginLeft) {
  const [warning, setWarning] = useState<LoginWarning | null>(null)
  const told = useRef(false)
  /** when to ask, by the computer's clock: a timer would stand still while the computer sleeps */
  const due = useRef(Number.POSITIVE_INFINITY)

  const plan = useCallback((left: LoginLeft) => {
    const kind = left.whole <= left.idle ? 'end' : 'idle'
    const seconds = Math.min(left.idle, left.whole)
    const warns = seconds <= WARN && !(kind === 'end' && told.current)
    setWarning(warns ? { kind, seconds } : null)
    due.current = inSeconds(seconds > WARN ? seconds - WARN : Math.min(seconds + 1, LOOK_AGAIN))
  }, [])

  const look = useCallback(
    async (method: 'GET' | 'POST') => {
      due.current = Number.POSITIVE_INFINITY
      const left = await ask(method)
      if (left === 'ended') return signInAgain()
      // Without a connection nobody knows: ask again in a while.
      if (left === 'unknown') due.current = inSeconds(LOOK_AGAIN)
      else plan(left)
    },
    [plan],
  )

  const { idle, whole } = start
  useEffect(() => plan({ idle, whole }), [plan, idle, whole])
  useEffect(() => {
    const lookWhenDue = () => {
      if (Date.now() >= due.current) look('GET')
    }
    // A browser may show a page of before again, as it was: whoever was here may have signed out since.
    const shownAgain = ({ persisted }: PageTransitionEvent) => {
      if (persisted) look('GET')
    }
    const timer = setInterval(lookWhenDue, TICK)
    document.addEventListener('visibilitychange', lookWhenDue)
    window.addEventListener('pageshow', shownAgain)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookWhenDue)
      window.removeEventListener('pageshow', shownAgain)
    }
  }, [look])

  return {
    warning,
    stay: () => look('POST'),
    close: () => {
      told.current = true
      setWarning(null)
    },
  }
}

const inSeconds = (seconds: number) => Date.now() + seconds * 1000

async function ask(method: 'GET' | 'POST'): Promise<LoginLeft | 'ended' | 'unknown'> {
  const body = method === 'POST' ? { body: '{}' } : {}
  const headers = method === 'POST' ? { 'Content-Type': 'application/json' } : undefined
  const answer = await fetch('/api/login', {
    method,
    cache: 'no-store',
    ...(headers && { headers }),
    ...body,
  }).catch(() => null)
  if (answer?.status === 401) return 'ended'
  return answer?.ok ? answer.json() : 'unknown'
}

function signInAgain(): void {
  const { pathname, search } = window.location
  window.location.replace(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
