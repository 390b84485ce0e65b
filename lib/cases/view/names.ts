import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** A person as others are to speak of them. */
export type Known = { id: string; name: string; pronouns: string | null }

/** Looks people up by id, all at once and each once. Somebody whom the viewer may not know stays out. */
export type NameBook = (ids: (string | null)[]) => Promise<Names>

/** `of` gives null as a name for somebody unknown, `known` gives nothing. */
export type Names = {
  of: (id: string) => { id: string; name: string | null }
  known: (id: string) => Known | undefined
}

/** A fresh book for one transaction. */
export function nameBook(tx: Tx): NameBook {
  const book = new Map<string, Known | undefined>()
  return async (ids) => {
    const missing = [...new Set(ids)].filter((id) => id !== null && !book.has(id)) as string[]
    if (missing.length > 0) {
      for (const id of missing) book.set(id, undefined)
      const rows = await tx.person.findMany({
        where: { id: { in: missing } },
        select: { id: true, preferredName: true, pronouns: true },
      })
      for (const { id, preferredName: name, pronouns } of rows) book.set(id, { id, name, pronouns })
    }
    const known = (id: string) => book.get(id)
    return { known, of: (id) => ({ id, name: known(id)?.name ?? null }) }
  }
}
