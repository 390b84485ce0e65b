import 'server-only'
import type { HandOverView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'

/** What follows when mediation is not the right help: one's own, or all for staff. The note is for staff. */
export async function viewHandOvers(look: Look): Promise<HandOverView[]> {
  const { tx, loaded, viewer, staff } = look
  const rows = await tx.handOver.findMany({
    where: { caseId: loaded.id, ...(staff ? {} : { personId: viewer }) },
    select: { id: true, personId: true, to: true, status: true, noteSealed: staff, at: true },
    orderBy: { at: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.personId))
  const seen: HandOverView[] = []
  for (const { id, personId, to, status, noteSealed, at } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'staff',
      table: 'hand_over',
      column: 'note_sealed',
      row: id,
    } as const
    seen.push({
      id,
      person: names.of(personId),
      you: personId === viewer,
      to: to as HandOverView['to'],
      status: status as HandOverView['status'],
      note: await openKept(tx, place, noteSealed ?? null),
      at: at.toISOString(),
    })
  }
  return seen
}
