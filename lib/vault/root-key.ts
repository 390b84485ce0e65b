import 'server-only'
import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '#lib/env.ts'

/** The purposes for which a secret of its own is derived from the root key. */
export type Purpose =
  | 'vault'
  | 'sign-in'
  | 'email-index'
  | 'codes'
  | 'drafts'
  | 'people'
  | 'audit'
  | 'checkpoints'

/** 32 secret bytes for one purpose; another purpose can never be computed from them. */
export function secretFor(purpose: Purpose): Buffer {
  const root = Buffer.from(env().PARLEY_KEY, 'base64')
  return Buffer.from(hkdfSync('sha256', root, 'parley', purpose, 32))
}

/** Keyed hash (hex) for looking something up without storing it: an e-mail address, a code, a cookie. */
export const blindIndex = (purpose: Purpose, text: string): string =>
  createHmac('sha256', secretFor(purpose)).update(text.normalize('NFKC')).digest('hex')
