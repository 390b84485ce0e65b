import type { ReactNode } from 'react'
import { OwnFrame } from '#app/ui/own-frame.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  return <OwnFrame actor={await requireActor()}>{children}</OwnFrame>
}
