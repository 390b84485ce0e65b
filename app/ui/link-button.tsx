import type { Route } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look.ts'

type Props<To extends string> = {
  href: Route<To>
  look?: ButtonLook
  size?: ButtonSize
  wide?: boolean
  className?: string
  children: ReactNode
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton<To extends string>({
  href,
  look = 'primary',
  size = 'm',
  wide,
  className,
  children,
}: Props<To>) {
  return (
    <Link href={href} prefetch={false} className={buttonLook(look, size, wide, className)}>
      {children}
    </Link>
  )
}
