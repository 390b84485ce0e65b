import 'server-only'
import { type Compartment, placeOfNote } from '#lib/vault/compartment.ts'
import type { Look } from '../view/look.ts'
import { openKept } from '../view/open-kept.ts'

/** What people wrote with these events, by the event's id: only out of compartments that this viewer reads. */
export async function openNotes(
  look: Look,
  events: { id: string; byId: string | null }[],
): Promise<Map<string, string>> {
  const { tx, loaded } = look
  const rows = await tx.caseEvent.findMany({
    where: { id: { in: events.map((event) => event.id) }, ...whichNotes(look) },
    select: { id: true, noteSealed: true, noteIn: true },
  })
  const notes = new Map<string, string>()
  for (const { id, noteSealed, noteIn } of rows) {
    const place = placeOfNote({ caseId: loaded.id, compartment: noteIn as Compartment, row: id })
    const note = await openKept(tx, place, noteSealed)
    if (note === null) continue
    notes.set(id, note)
    const writer = events.find((event) => event.id === id)?.byId ?? null
    if (noteIn?.startsWith('party:')) look.readings.note('timeline', id, writer)
    if (noteIn === 'safety') look.readings.note('safetyRecord', id, writer)
  }
  return notes
}

function whichNotes({ viewer, staff, may }: Look) {
  const readable: string[] = [`party:${viewer}`]
  if (staff) readable.push('staff')
  if (may('agreement') === 'all') readable.push('agreement')
  if (may('safetyRecord') === 'all') readable.push('safety')
  const own = { noteIn: { in: readable } }
  return staff ? { OR: [own, { noteIn: { startsWith: 'party:' } }] } : own
}
