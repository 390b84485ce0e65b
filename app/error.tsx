'use client'

import { useEffect, useRef } from 'react'
import { Button } from '#app/ui/button.tsx'
import { buttonLook } from '#app/ui/button-look.ts'
import { useCrashWords } from '#app/ui/crash-words.tsx'
import { Mark } from '#app/ui/mark.tsx'
import { digestOf } from '#lib/shared/digest-of.ts'

type Props = { error: unknown; retry: () => void }

/** Our fault: says so, keeps calm, offers two ways on. Never shows the error itself. */
export default function CrashPage({ error, retry }: Props) {
  const words = useCrashWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const digest = digestOf(error)
  if (!words) return null
  return (
    <main id="main" className="mx-auto flex max-w-read flex-col items-start gap-5 px-5 py-16">
      <title>{`${words.title} · Parley`}</title>
      <Mark className="size-16" />
      <h1 ref={heading} tabIndex={-1} className="text-3xl">
        {words.title}
      </h1>
      <p className="text-lg">{words.body}</p>
      <div className="flex flex-wrap gap-3">
        <Button type="button" onClick={() => retry()}>
          {words.again}
        </Button>
        {/* A full load on purpose: what is in memory may be broken. */}
        <a href="/" className={buttonLook('quiet', 'm')}>
          {words.home}
        </a>
      </div>
      {digest && <p className="text-quiet">{words.quote.replace('{id}', digest)}</p>}
    </main>
  )
}
