import 'server-only'
import type { Client } from 'pg'
import { decrypt } from '#lib/vault/cipher.ts'
import { bondOf, type Place } from '#lib/vault/compartment.ts'
import { type Key, openRing, type WrappedKey } from '#lib/vault/key-ring.ts'

/** The keys of a case, null when they do not open; and the compartments that were destroyed. */
export type CaseKeys = { ring: Key[] | null; destroyed: string[] }

/** A sealed text: what it says, that it was destroyed on purpose, or what is wrong with it. */
export type Opened = { text: string } | 'destroyed' | { wrong: 'keys' | 'key' | 'text' }

/** The keys of a case, as somebody who sees all rows reads them. */
export async function readCaseKeys(client: Client, caseId: string): Promise<CaseKeys> {
  const keys = await client.query<WrappedKey>(
    'select compartment, version, wrapped from vault_key where case_id = $1',
    [caseId],
  )
  const tombstones = await client.query<{ compartment: string }>(
    'select compartment from vault_tombstone where case_id = $1',
    [caseId],
  )
  return {
    ring: orNull(() => openRing(caseId, keys.rows)),
    destroyed: tombstones.rows.map(({ compartment }) => compartment),
  }
}

/** Opens a text with them. A compartment that was destroyed opens no more: that is as it should be. Never throws. */
export function openWith({ ring, destroyed }: CaseKeys, place: Place, sealed: string): Opened {
  if (!ring) return { wrong: 'keys' }
  const { compartment } = place
  const [, version] = sealed.split('.')
  const key = ring.find((one) => one.compartment === compartment && String(one.version) === version)
  if (!key) return destroyed.includes(compartment) ? 'destroyed' : { wrong: 'key' }
  const text = orNull(() => decrypt(key.bytes, bondOf(place), sealed, version).toString())
  return text === null ? { wrong: 'text' } : { text }
}

/** What is wrong with a text, in words: `whose` is what it is called. */
export const wordsFor = (wrong: 'keys' | 'key' | 'text', whose: string): string =>
  ({
    keys: 'the keys of the case were altered',
    key: `the key of ${whose} is gone`,
    text: `${whose} was altered`,
  })[wrong]

function orNull<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}
