import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { mayBegin } from '#lib/cases/may-begin.ts'

type Log = { programmeId: string; loggedById: string; promotion: { at: Date } | null }

/** How long whoever logged a talk may take it back. */
const DAY = 86_400_000

/** Whoever logged it, within a day; a case that came of it keeps it. */
export const mayTakeBack = (
  actor: Pick<Actor, 'id'>,
  log: Log & { createdAt: Date },
  now: Date,
): boolean =>
  log.loggedById === actor.id &&
  log.promotion === null &&
  now.getTime() - log.createdAt.getTime() < DAY

/** One of the two who were there, if the law lets them, as long as it is no case. */
export const mayPromote = (
  actor: Pick<Actor, 'id' | 'memberships'>,
  log: Log & { withId: string | null },
): boolean =>
  log.promotion === null &&
  [log.loggedById, log.withId].includes(actor.id) &&
  mayBegin(actor, log.programmeId, 'promote')
