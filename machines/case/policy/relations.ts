/**
 * What somebody is to a case. A person may be several things at once; they are judged together.
 * `party`: invited or requesting, and has consented (or is coached). `requester` and `invited` stay beside it.
 * `proposedMediator`: was asked to mediate or observe and has not answered. `mediator`, `observer`: serves, and the
 * declaration is clear; with a clear declaration and no answer yet, both. `formerParty`: declined or withdrew, or the case
 * became help for somebody else alone. `system`: deadlines and jobs. `none`: stands for having no other.
 */
export const relations = [
  'requester',
  'invited',
  'party',
  'formerParty',
  'supportPerson',
  'referrer',
  'witness',
  'proposedMediator',
  'mediator',
  'formerMediator',
  'observer',
  'supervisor',
  'safeguarding',
  'administrator',
  'system',
  'none',
] as const
export type Relation = (typeof relations)[number]

export const staff = [
  'supervisor',
  'safeguarding',
  'administrator',
] as const satisfies readonly Relation[]
/** Whoever is one of these is inside the conflict: for them no staff right on the case is left. */
export const involved = [
  'requester',
  'invited',
  'party',
  'formerParty',
  'supportPerson',
  'referrer',
  'witness',
] as const satisfies readonly Relation[]

const has = (list: readonly Relation[], relation: Relation) => list.includes(relation)

/** The relations that count: grants add up, and being involved takes every staff right away. */
export function effectiveRelations(held: ReadonlySet<Relation>): Set<Relation> {
  const isInvolved = [...held].some((relation) => has(involved, relation))
  return new Set([...held].filter((relation) => !(isInvolved && has(staff, relation))))
}
