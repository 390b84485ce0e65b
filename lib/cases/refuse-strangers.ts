import 'server-only'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { become, type Tx } from '#lib/db/with-actor.ts'
import { refuse } from '#lib/result.ts'
import { peopleIn } from '#machines/case/events/people-in.ts'
import type { CaseEvent } from '#machines/case/events.ts'
import { Refused } from './answer-once.ts'
import type { LoadedCase } from './load-case.ts'

/**
 * Refuses an event that names somebody who is neither in the case nor in its programme: whoever is in a case reads of
 * it.
 */
export async function refuseStrangers(
  tx: Tx,
  { programmeId, facts }: LoadedCase,
  event: CaseEvent,
): Promise<void> {
  const { parties, mediators, session } = facts
  const inside = new Set([
    ...[...parties, ...mediators].map(({ id }) => id),
    ...(session?.adultOnCall ? [session.adultOnCall] : []),
  ])
  const others = peopleIn(event.payload).filter(({ id }) => !inside.has(id))
  if (others.length === 0) return
  const at = await now()
  // A mediator does not see who belongs to the programme.
  await become(tx, 'system')
  const members = await tx.membership.findMany({
    where: {
      programmeId,
      personId: { in: others.map(({ id }) => id) },
      ...inForce(at),
    },
    select: { personId: true },
  })
  await become(tx, event.by)
  const known = new Set(members.map(({ personId }) => personId))
  const fields = others
    .filter(({ id }) => !known.has(id))
    .map(({ path }) => ({ path, code: 'unknown-person' as const }))
  if (fields.length > 0) throw new Refused(refuse('invalid', { fields }))
}
