'use client'

import { useEffect, useId, useRef } from 'react'
import { type CountedWords, sayCount } from '#lib/shared/counted-words.ts'
import { Button } from './button.tsx'
import { type LoginLeft, useLoginLeft } from './use-login-left.ts'

export type LoginEndsWords = {
  title: string
  idle: CountedWords
  stay: string
  leave: string
  endTitle: string
  end: CountedWords
  close: string
}

type Props = { left: LoginLeft; locale: string; words: LoginEndsWords }

/**
 * Says two minutes before a login ends that it will, and lets its person stay. The end after twelve hours cannot be
 * put off: then it only says so. Once it has ended, the page goes away from a screen that may be somebody else's by now.
 */
export function LoginEnds({ left, locale, words }: Props) {
  const { warning, stay, close } = useLoginLeft(left)
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const open = warning !== null

  useEffect(() => {
    // The browser keeps the focus inside, and gives it back to where it was.
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  const idle = warning?.kind !== 'end'
  const minutes = Math.max(1, Math.ceil((warning?.seconds ?? 0) / 60))
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onCancel={(event) => {
        // Whoever presses Escape is here.
        event.preventDefault()
        if (idle) stay()
        else close()
      }}
      className="m-auto w-[min(30rem,calc(100vw-2rem))] rounded-card bg-raised p-6 text-ink shadow-float backdrop:bg-black/50"
    >
      <h2 id={`${id}-title`} className="text-xl">
        {idle ? words.title : words.endTitle}
      </h2>
      <p id={`${id}-text`} role="status" className="mt-3">
        {sayCount(locale, idle ? words.idle : words.end, minutes)}
      </p>
      <div className="mt-6 flex flex-wrap gap-3">
        <Button type="button" onClick={idle ? stay : close}>
          {idle ? words.stay : words.close}
        </Button>
        <form action="/api/sign-out" method="post">
          <input type="hidden" name="next" value="/" />
          <Button look="quiet">{words.leave}</Button>
        </form>
      </div>
    </dialog>
  )
}
