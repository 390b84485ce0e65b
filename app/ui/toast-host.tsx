'use client'

import { Toast } from '@base-ui/react/toast'
import { CircleCheck, X } from 'lucide-react'
import type { ReactNode } from 'react'

/** Wrap a staff page in it; inside, `useToast().add({ title })` tells that something was done. */
export function ToastHost({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  return (
    <Toast.Provider timeout={8000}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 bottom-20 z-50 mx-auto flex max-w-md flex-col gap-3">
          <Toasts closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function Toasts({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="card flex items-center gap-3 p-4 shadow-float transition data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <CircleCheck aria-hidden className="size-6 shrink-0 text-good" />
      <Toast.Content className="min-w-0 flex-1">
        <Toast.Title className="text-[1.0625rem] leading-snug font-semibold" />
        <Toast.Description className="text-quiet" />
      </Toast.Content>
      <Toast.Close
        aria-label={closeLabel}
        className="grid size-11 shrink-0 place-items-center rounded-pill hover:bg-sunk"
      >
        <X aria-hidden className="size-5" />
      </Toast.Close>
    </Toast.Root>
  ))
}

export const useToast = Toast.useToastManager
