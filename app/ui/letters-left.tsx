'use client'

import { useEffect, useState } from 'react'
import { type CountedWords, sayCount } from '#lib/shared/counted-words.ts'
import { classNames } from './class-names.ts'

type Props = {
  target: string
  limit: number
  resting: string
  left: CountedWords
  over: CountedWords
}

/** Counts the letters of the text area `target`; without JavaScript the limit itself stands there. */
export function LettersLeft({ target, limit, resting, left, over }: Props) {
  const [text, setText] = useState<string>()
  const [spoken, setSpoken] = useState('')
  const rest = text === undefined ? limit : limit - text.length
  const line =
    text === undefined
      ? resting
      : sayCount(document.documentElement.lang, rest < 0 ? over : left, Math.abs(rest))

  useEffect(() => {
    const area = document.getElementById(target) as HTMLTextAreaElement | null
    const count = () => setText(area?.value)
    if (area?.value) count()
    area?.addEventListener('input', count)
    return () => area?.removeEventListener('input', count)
  }, [target])

  // Said only when somebody pauses near the end, or every key would be followed by a number.
  useEffect(() => {
    if (text === undefined || rest > limit / 10) return setSpoken('')
    const pause = setTimeout(() => setSpoken(line), 1200)
    return () => clearTimeout(pause)
  }, [text, rest, limit, line])

  return (
    <>
      <p
        id={`${target}-limit`}
        className={classNames(
          'text-[0.9375rem]',
          rest < 0 ? 'font-semibold text-danger' : 'text-quiet',
        )}
      >
        {line}
      </p>
      <p className="sr-only" aria-live="polite">
        {spoken}
      </p>
    </>
  )
}
