'use client'

import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

type Props = {
  trigger: ReactElement
  title: ReactNode
  /** What it does, whom it touches, whether it can be undone. */
  children: ReactNode
  /** The act in words ("End the meeting"), never "OK". */
  confirmLabel: string
  cancelLabel: string
  closeLabel: string
  danger?: boolean
  onConfirm: () => void | Promise<void>
}

/** Asks once more before a final act. Where it must work without JavaScript, use a page instead. */
export function Confirm(props: Props) {
  const { trigger, title, children, confirmLabel, cancelLabel, closeLabel, danger } = props
  const [open, setOpen] = useState(false)
  const [pending, setPending] = useState(false)

  async function confirm() {
    setPending(true)
    try {
      await props.onConfirm()
      setOpen(false)
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog {...{ trigger, title, closeLabel, open }} onOpenChange={setOpen}>
      <div className="flex flex-col gap-2">{children}</div>
      <div className="flex flex-wrap justify-end gap-3">
        <Button type="button" look="quiet" onClick={() => setOpen(false)}>
          {cancelLabel}
        </Button>
        <Button
          type="button"
          look={danger ? 'danger' : 'primary'}
          pending={pending}
          onClick={confirm}
        >
          {confirmLabel}
        </Button>
      </div>
    </Dialog>
  )
}
