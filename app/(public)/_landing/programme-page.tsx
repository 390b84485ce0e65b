import { currentActor } from '#lib/auth/current-actor.ts'
import { HowItGoes } from './how-it-goes.tsx'
import { ProgrammeHero } from './programme-hero.tsx'
import { WhatFits } from './what-fits.tsx'
import { WhoReadsWhat } from './who-reads-what.tsx'

type Programme = { slug: string; name: string; onDuty: boolean }

/** A programme's own page: what this is, how to ask, who reads what. */
export async function ProgrammePage({ programme }: { programme: Programme }) {
  const signedIn = (await currentActor()) !== null
  return (
    <div className="flex flex-col gap-14 sm:gap-20">
      <ProgrammeHero slug={programme.slug} name={programme.name} onDuty={programme.onDuty} />
      <HowItGoes />
      <WhatFits />
      <WhoReadsWhat signedIn={signedIn} />
    </div>
  )
}
