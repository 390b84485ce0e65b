import { withActor } from '#lib/db/with-actor.ts'
import { open } from '#lib/vault/seal.ts'
import type { Who } from '../../drills/expected/people.ts'
import { asOwner } from '../as-owner.ts'
import { sealedTexts } from '../sealed-texts.ts'
import { canariesIn } from './ask.ts'
import { idOf, type Place } from './place.ts'
import type { Reader } from './readers.ts'
import type { Told, Written } from './story.ts'

/** A text of a case as it lies in the database: its canary, and the row that holds it sealed. */
export type Kept = Written & { mark: string; table: string; row: string; column: string }

const opened = new Map<string, string[]>()

/** Every text of this case that is kept, opened with the system's eyes to see where it lies. */
export async function findTexts(told: Told): Promise<Kept[]> {
  const all = (await sealedTexts()).filter(({ place }) => place.caseId === told.id)
  const news = all.filter(({ sealed }) => !opened.has(sealed))
  await withActor('system', async (tx) => {
    for (const { place, sealed } of news)
      opened.set(sealed, canariesIn(await open(tx, place, sealed)))
  })
  return all.flatMap(({ place: { table, column, row }, sealed }) =>
    (opened.get(sealed) ?? []).flatMap((mark) => {
      const written = told.texts.get(mark)
      return written ? [{ ...written, mark, table, row, column }] : []
    }),
  )
}

/** The writers of this case who ticked that the mediators may read their side. */
export async function tickedIn(told: Told): Promise<Set<string>> {
  const rows = await asOwner<{ id: string }>(
    'select person_id as id from statement where case_id = $1 and shared',
    [told.id],
  )
  return new Set(rows.map(({ id }) => id))
}

export const readerOf = (place: Place, who: Who, text: Written, ticked: Set<string>): Reader => ({
  held: place.standing(who),
  wrote: text.by === idOf(place.ids, who),
  ticked: ticked.has(text.by),
  gaveReason: place.opened.has(who),
  wasRead: text.readOf?.has(idOf(place.ids, who) ?? '') ?? false,
})

/** The sealed rows that the database gives this person, as `table row`. */
export async function rowsGiven(place: Place, who: Who, texts: Kept[]): Promise<Set<string>> {
  const given = new Set<string>()
  for (const table of new Set(texts.map((text) => text.table))) {
    const ids = texts.flatMap((text) => (text.table === table ? [text.row] : []))
    const sql = `select id from "${table}" where id = any ($1::uuid[])`
    for (const { id } of await place.app.ask<{ id: string }>(idOf(place.ids, who), sql, [ids]))
      given.add(`${table} ${id}`)
  }
  return given
}
