import { classNames } from './class-names.ts'

/** primary: the one next step. quiet: everything beside it. danger: cannot be undone. plain: in text. */
export type ButtonLook = 'primary' | 'quiet' | 'danger' | 'plain'

/** `s` is for staff lists only; parties get at least 44 px. */
export type ButtonSize = 's' | 'm' | 'l'

const base =
  'inline-flex items-center justify-center gap-2 rounded-field border-[1.5px] text-center font-semibold leading-tight no-underline transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-progress aria-disabled:opacity-70 print:hidden'

const looks: Record<ButtonLook, string> = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong active:bg-accent-strong',
  quiet: 'border-edge bg-raised text-ink hover:border-accent hover:bg-accent-soft',
  danger:
    'border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong',
  plain: 'border-transparent bg-transparent text-accent underline hover:bg-accent-soft',
}

const sizes: Record<ButtonSize, string> = {
  s: 'min-h-9 px-3 py-1.5 text-[0.9375rem]',
  m: 'min-h-12 px-5 py-2.5 text-[1.0625rem]',
  l: 'min-h-14 px-7 py-3.5 text-lg',
}

/** The classes of a button, for everything that looks like one. */
export function buttonLook(look: ButtonLook, size: ButtonSize, wide = false, more = ''): string {
  return classNames(base, looks[look], sizes[size], wide && 'w-full', more)
}
