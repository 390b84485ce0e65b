import type { ComponentProps } from 'react'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts'

type Props = ComponentProps<'button'> & {
  look?: ButtonLook
  size?: ButtonSize
  wide?: boolean
  /** Keeps its place and its focus, says that it is busy, and does nothing when pressed again. */
  pending?: boolean
}

/** A native button. It submits its form unless it is told to be `type="button"`. */
export function Button({
  look = 'primary',
  size = 'm',
  wide,
  pending,
  className,
  type = 'submit',
  onClick,
  children,
  ...rest
}: Props) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      className={buttonLook(look, size, wide, className)}
    >
      {children}
    </button>
  )
}
