import type { ReactNode } from 'react'
import { DemoBar } from '#app/ui/demo-bar.tsx'
import { LoginWarning } from '#app/ui/login-warning.tsx'
import { SignedInFrame } from '#app/ui/signed-in-frame.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { isDemo } from '#lib/env.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { navEntries } from '#lib/shared/nav-entries.ts'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const all = await listProgrammes()
  const own = all.filter((one) => actor.memberships.some((mine) => mine.programmeId === one.id))
  const numbers = (own.length > 0 ? own : all).flatMap((programme) => programme.helpNumbers)
  return (
    <SignedInFrame name={actor.name} entries={navEntries(actor.memberships)} helpNumbers={numbers}>
      {isDemo() && <DemoBar zone={own[0]?.timeZone ?? 'UTC'} />}
      {children}
      <LoginWarning />
    </SignedInFrame>
  )
}
