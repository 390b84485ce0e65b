import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { aboutMe } from './about-me.ts'

const AboutMe = z.strictObject(aboutMe)

/** Somebody changes how they are called, their pronouns, or their language. */
export async function renameMe(actor: Actor, input: unknown): Promise<Result<null>> {
  const parsed = parseInput(AboutMe, input)
  if (!parsed.ok) return parsed
  const { preferredName, pronouns, locale } = parsed.value
  await withActor(actor.id, (tx) =>
    tx.person.updateMany({
      where: { id: actor.id },
      data: { preferredName, pronouns: pronouns ?? null, locale },
    }),
  )
  return ok(null)
}
