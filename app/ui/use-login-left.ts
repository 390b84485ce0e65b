'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

/** Seconds until a login was idle for too long, and until its end in any case. */
export type LoginLeft = { idle: number; whole: number }

/** What there is to say: `idle` can be put off, `end` cannot. */
export type LoginWarning = { kind: 'idle' | 'end'; seconds: number }

const WARN = 120
const LOOK_AGAIN = 15

/**
 * When to warn of the end of this login. Before it says anything it asks the server, since another tab may have been
 * in use; asking does not count as use. When the login has ended, the page makes place for the one to sign in on.
 */
export function useLoginLeft(start: LoginLeft) {
  const [warning, setWarning] = useState<LoginWarning | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const told = useRef(false)
  const look = useRef<(method: 'GET' | 'POST') => void>(() => undefined)

  const plan = useCallback((left: LoginLeft) => {
    const kind = left.whole <= left.idle ? 'end' : 'idle'
    const seconds = Math.min(left.idle, left.whole)
    const due = seconds <= WARN && !(kind === 'end' && told.current)
    setWarning(due ? { kind, seconds } : null)
    const wait = seconds > WARN ? seconds - WARN : Math.min(seconds + 1, LOOK_AGAIN)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => look.current('GET'), wait * 1000)
  }, [])

  look.current = async (method) => {
    const left = await ask(method)
    if (left === 'ended') return signInAgain()
    // Without a connection nobody knows: ask again in a while.
    if (left === 'unknown') timer.current = setTimeout(() => look.current('GET'), LOOK_AGAIN * 1000)
    else plan(left)
  }

  const { idle, whole } = start
  useEffect(() => {
    plan({ idle, whole })
    return () => clearTimeout(timer.current)
  }, [plan, idle, whole])

  return {
    warning,
    stay: () => look.current('POST'),
    close: () => {
      told.current = true
      setWarning(null)
    },
  }
}

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
