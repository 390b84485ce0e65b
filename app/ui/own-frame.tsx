import type { ReactNode } from 'react'
import type { Actor } from '#lib/auth/current-actor.ts'
import { isDemo } from '#lib/env.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { navEntries } from '#lib/shared/nav-entries.ts'
import { DemoBar } from './demo-bar.tsx'
import { LoginWarning } from './login-warning.tsx'
import { SignedInFrame } from './signed-in-frame.tsx'

/** The frame of somebody who is signed in: their menu, and the help numbers of their programmes. */
export async function OwnFrame({ actor, children }: { actor: Actor; children: ReactNode }) {
  const all = await listProgrammes()
  const own = all.filter((one) => actor.memberships.some((mine) => mine.programmeId === one.id))
  const numbers = (own.length > 0 ? own : all).flatMap((programme) => programme.helpNumbers)
  return (
    <>
      <SignedInFrame
        name={actor.name}
        entries={navEntries(actor.memberships)}
        helpNumbers={numbers}
        above={isDemo() && <DemoBar zone={own[0]?.timeZone ?? 'UTC'} />}
      >
        {children}
      </SignedInFrame>
      <LoginWarning />
    </>
  )
}
