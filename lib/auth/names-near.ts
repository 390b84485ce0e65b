import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'

/** What somebody who knows this person would guess first: their name, and those of their programmes. */
export async function namesNear(personId: string): Promise<string[]> {
  return withActor(personId, async (tx) => {
    const me = await tx.person.findFirst({
      where: { id: personId },
      select: { preferredName: true },
    })
    const programmes = await tx.programme.findMany({ select: { name: true } })
    return [...(me ? [me.preferredName] : []), ...programmes.map(({ name }) => name)]
  })
}
