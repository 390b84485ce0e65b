import 'server-only'
import type { creationTypes } from '#machines/case/events.ts'
import { type Relation, relations } from '#machines/case/policy/relations.ts'
import { may } from '#machines/case/policy.ts'

type Beginner = { memberships: { programmeId: string; role: string }[] } | null

/** May this person begin a case in this way? There is no case yet: what they are in the programme counts. */
export function mayBegin(
  actor: Beginner,
  programmeId: string,
  type: (typeof creationTypes)[number],
): boolean {
  const roles = actor?.memberships.filter((mine) => mine.programmeId === programmeId) ?? []
  const held = roles.flatMap(({ role }) => relations.find((one) => one === role) ?? [])
  return may(new Set<Relation>(held), 'new', type)
}
