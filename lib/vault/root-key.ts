import 'server-only'
import { createHmac } from 'node:crypto'

/** The purposes that have a secret of their own. A new one is made by the next start. */
export const purposes = [
  'vault',
  'sign-in',
  'email-index',
  'codes',
  'drafts',
  'people',
  'audit',
  'answers',
  'checkpoints',
  'board',
] as const
export type Purpose = (typeof purposes)[number]

/** The secrets of this process. Next loads a module several times over: they are opened once for all. */
export const shared = globalThis as typeof globalThis & { parleySecrets?: Map<string, Buffer> }

/**
 * 32 secret bytes for one purpose; another purpose can never be computed from them. Throws before `openSecrets`,
 * which every process awaits when it starts.
 */
export function secretFor(purpose: Purpose): Buffer {
  const secret = shared.parleySecrets?.get(purpose)
  if (!secret) throw new Error(`the vault's secrets are not open yet (${purpose})`)
  return secret
}

/** Keyed hash (hex) for looking something up without storing it: an e-mail address, a code, a cookie. */
export const blindIndex = (purpose: Purpose, text: string): string =>
  createHmac('sha256', secretFor(purpose)).update(text.normalize('NFKC')).digest('hex')
