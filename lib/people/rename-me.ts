import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isSameName } from './_same-name.ts'
import { aboutMe } from './about-me.ts'

export const AboutMe = z.strictObject(aboutMe)

/**
 * Somebody changes how they are called, their pronouns, or their language. Refused (`invalid`, `name-taken`) where they would
 * be taken for an adult of their programme, or for somebody at the same table. Who has had such a name all along keeps it.
 */
export async function renameMe(actor: Actor, input: unknown): Promise<Result<null>> {
  const parsed = parseInput(AboutMe, input)
  if (!parsed.ok) return parsed
  const { preferredName, pronouns, locale } = parsed.value
  return withActor(actor.id, async (tx) => {
    const rows = await tx.$queryRaw<{ name: string }[]>`
      select name from app.names_beside_me() as name`
    const isTaken = rows.some(({ name }) => isSameName(name, preferredName))
    if (isTaken && preferredName !== actor.name)
      return refuse('invalid', { fields: [{ path: 'preferredName', code: 'name-taken' }] })
    await tx.person.updateMany({
      where: { id: actor.id },
      data: { preferredName, pronouns: pronouns ?? null, locale },
    })
    return ok(null)
  })
}
