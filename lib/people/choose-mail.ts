import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { readAs, withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'

/** A box that is not ticked sends nothing. */
export const MailWish = z.strictObject({ mail: z.boolean().default(false) })

/** Does somebody want news by mail? Nothing where no address is known to send it to. */
export async function mailWish(actor: Actor): Promise<boolean | null> {
  const person = await readAs(actor.id, (tx) =>
    tx.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: { mail: true, emailSealed: true },
    }),
  )
  return person.emailSealed === null ? null : person.mail
}

/** Somebody turns news by mail on or off. What matters for their safety comes all the same. */
export async function chooseMail(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(MailWish, input ?? {})
  if (!parsed.ok) return parsed
  await withActor(actor.id, (tx) =>
    tx.person.updateMany({ where: { id: actor.id }, data: { mail: parsed.value.mail } }),
  )
  return ok({ body: { mail: parsed.value.mail }, next: '/me?saved=1' })
}
