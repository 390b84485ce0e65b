import 'server-only'
import { getLocale } from 'next-intl/server'
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

// A programme may give its help lines a name in each language, or one for everybody.
type Row = Omit<ProgrammeCard, 'helpNumbers'> & {
  helpNumbers: { label: string | Record<string, string>; number: string }[]
}

/** Every programme, by name, its help lines named in the reader's language. */
export async function listProgrammes(): Promise<ProgrammeCard[]> {
  const rows = await withActor(
    null,
    (tx) => tx.$queryRaw<Row[]>`
      select id, slug, name, setting, locale, time_zone as "timeZone", help_numbers as "helpNumbers",
        on_duty as "onDuty"
      from app.public_programmes()`,
  )
  const locale = await getLocale()
  return rows.map((row) => ({
    ...row,
    helpNumbers: row.helpNumbers.map(({ label, number }) => ({
      label: typeof label === 'string' ? label : (label[locale] ?? label[row.locale] ?? ''),
      number,
    })),
  }))
}
