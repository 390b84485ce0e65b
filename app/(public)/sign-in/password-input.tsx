'use client'

import { Eye, EyeOff } from 'lucide-react'
import { type ComponentProps, useEffect, useRef, useState } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type'> & {
  words: { show: string; hide: string }
  /** The letters are seen from the start: for a password that was made for the reader. */
  shown?: boolean
}

/** A password that can be looked at while it is typed. Without JavaScript a plain field. */
export function PasswordInput({ words, shown = false, ...input }: Props) {
  const [visible, setVisible] = useState(shown)
  const [alive, setAlive] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    setAlive(true)
    // Browsers offer to keep a password only when it is hidden at the moment of sending.
    const hide = () => field.current?.setAttribute('type', 'password')
    const form = field.current?.form
    form?.addEventListener('submit', hide)
    return () => form?.removeEventListener('submit', hide)
  }, [])

  const Icon = visible ? EyeOff : Eye
  return (
    <div className="flex flex-wrap items-stretch gap-2">
      <input
        {...input}
        ref={field}
        type={visible ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        autoCorrect="off"
        maxLength={200}
        className="input min-w-0 flex-1 basis-48"
      />
      {alive && (
        <button
          type="button"
          aria-pressed={visible}
          aria-controls={input.id}
          onClick={() => setVisible(!visible)}
          className="inline-flex min-h-12 shrink-0 items-center gap-2 rounded-field border-[1.5px] border-edge bg-raised px-4 font-semibold hover:border-accent hover:bg-accent-soft"
        >
          <Icon aria-hidden className="size-5" />
          {visible ? words.hide : words.show}
        </button>
      )}
    </div>
  )
}
