'use client'

import { type ComponentProps, useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'

type Props = ComponentProps<typeof Button> & { pendingLabel: string }

/** The button of a plain form that posts. A second press does nothing while the first is on its way. */
export function SubmitButton({ pendingLabel, children, ...rest }: Props) {
  const [pending, setPending] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    const form = button.current?.form
    // Where a script takes the form over, it says itself that it is busy.
    const start = (event: Event) =>
      setTimeout(() => {
        if (!event.defaultPrevented) setPending(true)
      })
    // Coming back with the back button shows the page as it was left: busy.
    const back = () => setPending(false)
    form?.addEventListener('submit', start)
    window.addEventListener('pageshow', back)
    return () => {
      form?.removeEventListener('submit', start)
      window.removeEventListener('pageshow', back)
    }
  }, [])

  return (
    <Button {...rest} ref={button} pending={pending}>
      {pending ? pendingLabel : children}
    </Button>
  )
}
