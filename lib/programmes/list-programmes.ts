import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'

/** A programme as everybody may know it, signed in or not. */
export type ProgrammeCard = {
  id: string
  slug: string
  name: string
  /** school, university, residence, workplace or community */
  setting: string
  locale: string
  timeZone: string
  helpNumbers: { label: string; number: string }[]
  /** an adult is on duty at this moment */
  onDuty: boolean
}

/** Every programme, by name. */
export function listProgrammes(): Promise<ProgrammeCard[]> {
  return withActor(
    null,
    (tx) => tx.$queryRaw<ProgrammeCard[]>`
      select id, slug, name, setting, locale, time_zone as "timeZone", help_numbers as "helpNumbers",
        on_duty as "onDuty"
      from app.public_programmes()`,
  )
}
