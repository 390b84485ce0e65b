import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

type Props = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  /** The number alone, without the native circle, for a row of many. */
  bare?: boolean
  children: ReactNode
}

/** A small radio button for questions that come in rows. Still 48 px high. */
export function PillRadio({ bare, children, ...input }: Props) {
  return (
    <label
      className={classNames(
        'relative flex min-h-12 items-center rounded-field border-[1.5px] border-edge bg-raised leading-tight font-semibold transition-colors hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-[1.5px] has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        bare ? 'justify-center' : 'gap-2.5 px-3 py-2',
      )}
    >
      <input
        {...input}
        type="radio"
        className={classNames(
          'shrink-0 accent-accent outline-none',
          bare ? 'absolute inset-0 size-full cursor-pointer opacity-0' : 'size-5',
        )}
      />
      <span>{children}</span>
    </label>
  )
}
