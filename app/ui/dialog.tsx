'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'

type Props = {
  /** The element that opens it: a `<Button type="button">`. Leave out when `open` is controlled. */
  trigger?: ReactElement
  title: ReactNode
  description?: ReactNode
  closeLabel: string
  open?: boolean
  onOpenChange?: (open: boolean) => void
  children?: ReactNode
}

/** Something that needs an answer before going on. Gives the focus back where it was. */
export function Dialog({ trigger, title, description, closeLabel, children, ...state }: Props) {
  return (
    <Base.Root {...state}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup className="card fixed inset-x-0 bottom-0 z-50 mx-auto flex max-h-[88dvh] w-full max-w-lg flex-col gap-4 overflow-y-auto p-6 shadow-float transition data-ending-style:translate-y-4 data-ending-style:opacity-0 data-starting-style:translate-y-4 data-starting-style:opacity-0 max-sm:rounded-b-none sm:inset-y-0 sm:my-auto sm:h-fit">
          <div className="flex items-start justify-between gap-4">
            <Base.Title className="text-2xl">{title}</Base.Title>
            <Base.Close
              aria-label={closeLabel}
              className="-me-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-pill text-quiet hover:bg-sunk"
            >
              <X aria-hidden className="size-5" />
            </Base.Close>
          </div>
          {description && <Base.Description>{description}</Base.Description>}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
