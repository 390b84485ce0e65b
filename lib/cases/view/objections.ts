import 'server-only'
import type { Look } from './look.ts'
import type { ObjectionView } from './meeting-types.ts'
import { openKept } from './open-kept.ts'

/** Wishes for another mediator: one's own, or all for the supervisor. */
export async function viewObjections(look: Look): Promise<ObjectionView[] | null> {
  const { tx, loaded, viewer } = look
  const access = look.may('objections')
  if (access !== 'all' && access !== 'own') return null
  const caseId = loaded.id
  const rows = await tx.objection.findMany({
    where: { caseId, ...(access === 'own' ? { byId: viewer } : {}) },
    select: { id: true, byId: true, mediatorId: true, reasonSealed: true, at: true },
    orderBy: { at: 'asc' },
  })
  const names = await look.names(rows.flatMap((row) => [row.byId, row.mediatorId]))
  const seen: ObjectionView[] = []
  for (const { id, byId, mediatorId, reasonSealed, at } of rows) {
    const place = {
      caseId,
      compartment: `party:${byId}`,
      table: 'objection',
      column: 'reason_sealed',
      row: id,
    } as const
    const reason = await openKept(tx, place, reasonSealed)
    if (reason !== null) look.readings.note('objections', id, byId)
    const [by, mediator] = [names.of(byId), names.of(mediatorId)]
    seen.push({ id, by, mediator, reason, at: at.toISOString(), you: byId === viewer })
  }
  return seen
}
