import 'server-only'
import type { AlertView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'

/**
 * Calls for an adult. Staff read them all; everybody else sees of their own calls that they arrived and whether
 * somebody answered. The database keeps back those that were meant for another adult.
 */
export async function viewAlerts(look: Look): Promise<AlertView[]> {
  const { tx, loaded, viewer } = look
  const reads = look.may('safetyRecord') === 'all'
  const rows = await tx.alert.findMany({
    where: { caseId: loaded.id, ...(reads ? {} : { raisedById: viewer }) },
    select: {
      id: true,
      raisedById: true,
      imminence: true,
      otherAdult: true,
      placeSealed: reads,
      noteSealed: reads,
      createdAt: true,
      escalatedAt: true,
      acknowledgedAt: true,
      acknowledgedBy: true,
      doneAt: true,
      onDuty: true,
    },
    orderBy: { createdAt: 'asc' },
  })
  const names = await look.names(rows.flatMap((row) => [row.raisedById, row.acknowledgedBy]))
  const seen: AlertView[] = []
  for (const row of rows) {
    const { id, raisedById, imminence, otherAdult, onDuty } = row
    if (row.placeSealed || row.noteSealed) look.readings.note('safetyRecord', id, raisedById)
    const place = { caseId: loaded.id, compartment: 'safety', table: 'alert', row: id } as const
    seen.push({
      id,
      by: names.of(raisedById),
      you: raisedById === viewer,
      imminence: imminence as AlertView['imminence'],
      otherAdult,
      onDuty,
      place: await openKept(tx, { ...place, column: 'place_sealed' }, row.placeSealed ?? null),
      note: await openKept(tx, { ...place, column: 'note_sealed' }, row.noteSealed ?? null),
      createdAt: row.createdAt.toISOString(),
      escalatedAt: row.escalatedAt?.toISOString() ?? null,
      acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
      acknowledgedBy: row.acknowledgedBy === null ? null : names.of(row.acknowledgedBy),
      doneAt: row.doneAt?.toISOString() ?? null,
    })
  }
  return seen
}
