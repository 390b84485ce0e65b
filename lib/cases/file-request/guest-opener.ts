import 'server-only'
import { getLocale } from 'next-intl/server'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { become } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import type { Opener } from '../open-case.ts'

type Guest = { name: string; pronouns?: string | null | undefined; locale?: string | undefined }

/** Somebody without an account who opens a case. `code` is there once they have become a person. */
export type GuestOpener = Opener & { code: string | null }

/** The person that a guest becomes: the same for the same key, so that a request sent twice makes one person. */
export function guestOpener(key: string, programmeId: string, guest: Guest): GuestOpener {
  const opener: GuestOpener = {
    id: personFor(key),
    code: null,
    enrol: async (tx) => {
      const locale = guest.locale ?? (await getLocale())
      const { name, pronouns = null } = guest
      await tx.$queryRaw`
        select app.enrol_guest(${opener.id}::uuid, ${programmeId}::uuid, ${name}, ${pronouns}, ${locale})::text`
      await become(tx, opener.id)
      opener.code = await makeAccessCode(tx, { kind: 'return', personId: opener.id })
    },
  }
  return opener
}

/** A uuid that nobody can tell from the key without our secret. */
function personFor(key: string): string {
  const hex = blindIndex('people', `guest|${key.toLowerCase()}`)
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
