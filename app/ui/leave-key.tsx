'use client'

import { useEffect, useState } from 'react'
import { type CountedWords, sayCount } from '#lib/shared/counted-words.ts'
import { leaveNow } from './leave-now.ts'

type Props = { form: string; site: string; more: CountedWords; leaving: string }

const presses = 3
const patience = 5000

/** Listens for Shift pressed alone three times, and makes the button act at once. */
export function LeaveKey({ form, site, more, leaving }: Props) {
  const [words, setWords] = useState('')

  useEffect(() => {
    const button = document.getElementById(form)
    let count = 0
    let alone = false
    let forget: ReturnType<typeof setTimeout>

    const reset = () => {
      count = 0
      setWords('')
    }
    const leave = () => {
      setWords(leaving)
      leaveNow(site)
    }
    const submit = (event: Event) => {
      event.preventDefault()
      leave()
    }
    const down = (event: KeyboardEvent) => {
      // Shift that helps to type a capital letter is not a press of its own.
      alone = event.key === 'Shift' && (alone || !event.repeat)
      if (!alone) reset()
    }
    const up = (event: KeyboardEvent) => {
      if (event.key !== 'Shift' || !alone) return
      clearTimeout(forget)
      count += 1
      if (count >= presses) return leave()
      setWords(sayCount(document.documentElement.lang, more, presses - count))
      forget = setTimeout(reset, patience)
    }

    button?.addEventListener('submit', submit)
    document.addEventListener('keydown', down)
    document.addEventListener('keyup', up)
    return () => {
      clearTimeout(forget)
      button?.removeEventListener('submit', submit)
      document.removeEventListener('keydown', down)
      document.removeEventListener('keyup', up)
    }
  }, [form, site, more, leaving])

  return (
    <span role="status" className="sr-only">
      {words}
    </span>
  )
}
