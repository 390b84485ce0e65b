import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { type FieldIssue, refuse } from '#lib/result.ts'
import type { CaseEvent } from '#machines/case/events.ts'
import { Refused } from './answer-once.ts'

/** Throws when somebody is named as a mediator who is none in this programme now, or who rests. */
export async function checkAppointees(
  tx: Tx,
  programmeId: string,
  event: CaseEvent,
): Promise<void> {
  const named = appointeesOf(event)
  if (named.length === 0) return
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select x.id::text as id from unnest(${named.map(({ id }) => id)}::uuid[]) as x(id)
    where not app.can_mediate(x.id, ${programmeId}::uuid)`
  const wrong = new Set(rows.map(({ id }) => id))
  const fields: FieldIssue[] = named
    .filter(({ id }) => wrong.has(id))
    .map(({ path }) => ({ path, code: 'unknown-person' }))
  if (fields.length > 0) throw new Refused(refuse('invalid', { fields }))
}

function appointeesOf(event: CaseEvent): { id: string; path: string }[] {
  if (event.type === 'propose')
    return event.payload.team.map(({ person: id }, place) => ({ id, path: `team.${place}.person` }))
  if (event.type === 'replaceMediator' && event.payload.newcomer)
    return [{ id: event.payload.newcomer, path: 'newcomer' }]
  return []
}
