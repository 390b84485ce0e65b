import 'server-only'
import { generateSecret, generateURI, verify } from 'otplib'
import { withActor } from '#lib/db/with-actor.ts'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'

const STEP = 30

const bondOf = (personId: string): string => `second_factor|secret_sealed|${personId}`

/** A new secret, for the app and as it is kept. */
export function makeSecret(personId: string): { secret: string; sealed: string } {
  const secret = generateSecret()
  return { secret, sealed: encrypt(secretFor('people'), bondOf(personId), Buffer.from(secret)) }
}

/** What an app reads out of the picture. It shows the programme's software and nobody's address. */
export const addressOf = (name: string, secret: string): string =>
  generateURI({ issuer: 'Parley', label: name, secret })

/** Somebody's secret, and whether it is in use yet; nothing where they have none. */
export async function secretOf(
  personId: string,
): Promise<{ secret: string; confirmed: boolean } | null> {
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ secret_sealed: string; confirmed: boolean }[]>`
      select secret_sealed, confirmed from app.second_factor_of(${personId}::uuid)`,
  )
  if (!row) return null
  const secret = decrypt(secretFor('people'), bondOf(personId), row.secret_sealed).toString()
  return { secret, confirmed: row.confirmed }
}

/**
 * Takes six numbers of this secret: those of now, or of the step before or after. Each counts once; the database
 * refuses them the second time. `first` is for the ones that put a new secret into use.
 */
export async function takeTotp(
  personId: string,
  secret: string,
  typed: string,
  first: boolean,
): Promise<boolean> {
  const token = typed.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return false
  const moment = deviceTime()
  const epoch = Math.floor(moment.getTime() / 1000)
  const found = await verify({ secret, token, epoch, epochTolerance: STEP })
  if (!found.valid) return false
  const step = Math.floor(epoch / STEP) + found.delta
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ taken: boolean }[]>`
      select app.take_step(${personId}::uuid, ${step}::int, ${first}, ${moment}) as taken`,
  )
  return row?.taken ?? false
}
