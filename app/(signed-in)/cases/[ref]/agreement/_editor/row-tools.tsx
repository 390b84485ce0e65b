'use client'

import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { useTranslations } from 'next-intl'

export type Tools = {
  remove: () => void
  up: (() => void) | undefined
  down: (() => void) | undefined
}

const look =
  'grid size-11 place-items-center rounded-field text-quiet hover:bg-sunk hover:text-ink disabled:cursor-not-allowed disabled:opacity-40'

/** Up, down, away: only where a script runs. */
export function RowTools({ n, tools }: { n: number; tools: Tools }) {
  const t = useTranslations('agreement')
  const which = t('parts.promise', { n: n + 1 })
  const buttons = [
    { label: t('editor.up'), act: tools.up, Icon: ArrowUp },
    { label: t('editor.down'), act: tools.down, Icon: ArrowDown },
    { label: t('editor.remove'), act: tools.remove, Icon: Trash2 },
  ]
  return (
    <div className="-me-2 flex">
      {buttons.map(({ label, act, Icon }) => (
        <button
          key={label}
          type="button"
          onClick={act}
          disabled={!act}
          aria-label={`${label}: ${which}`}
          title={label}
          className={look}
        >
          <Icon aria-hidden className="size-5" />
        </button>
      ))}
    </div>
  )
}
