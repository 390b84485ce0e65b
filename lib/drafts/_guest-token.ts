import 'server-only'
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { blindIndex } from '#lib/vault/root-key.ts'

const markOf = (random: string): string => blindIndex('drafts', `guest-token|${random}`)

/** What a guest's cookie holds: a random number, and the mark by which we know that we made it. */
export function newGuestToken(): string {
  const random = randomBytes(32).toString('base64url')
  return `${random}.${markOf(random)}`
}

/** Was it made here? Nobody becomes a guest by a cookie that they, or somebody else for them, thought up. */
export function isGuestToken(token: string): boolean {
  const [, random, mark] = /^([\w-]{43})\.([0-9a-f]{64})$/.exec(token) ?? []
  return (
    random !== undefined &&
    mark !== undefined &&
    timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(random)))
  )
}
