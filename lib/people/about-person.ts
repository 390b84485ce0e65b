import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'

/** What somebody has said about themselves, as it stands in the form where they change it. */
export async function aboutPerson(id: string): Promise<Record<string, string>> {
  const person = await readAs(id, (tx) =>
    tx.person.findUniqueOrThrow({
      where: { id },
      select: { preferredName: true, pronouns: true, locale: true },
    }),
  )
  return { ...person, pronouns: person.pronouns ?? '' }
}
