'use client'

import { Menu as Base } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Item = {
  id: string
  label: ReactNode
  icon?: ReactNode
  danger?: boolean
  disabled?: boolean
  onSelect: () => void
}

/** Further actions behind one button. `trigger` is a `<Button type="button">` with a name. */
export function Menu({ trigger, items }: { trigger: ReactElement; items: Item[] }) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={6} align="end" className="z-50 outline-none">
          <Base.Popup className="card min-w-52 p-1.5 shadow-float outline-none">
            {items.map((item) => (
              <Base.Item
                key={item.id}
                disabled={item.disabled}
                onClick={item.onSelect}
                className={classNames(
                  'flex min-h-11 cursor-pointer items-center gap-3 rounded-field px-3 py-2 outline-none data-disabled:opacity-50 data-highlighted:bg-accent-soft [&>svg]:size-5',
                  item.danger && 'text-danger',
                )}
              >
                {item.icon}
                {item.label}
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  )
}
