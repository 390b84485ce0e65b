import type { Relation } from '#machines/case/policy/relations.ts'

const order: readonly Relation[] = [
  'mediator',
  'proposedMediator',
  'observer',
  'party',
  'requester',
  'invited',
  'supportPerson',
  'referrer',
  'witness',
  'formerParty',
  'formerMediator',
]

/** What somebody is above all in a case: who asked for help need not be told that they are also invited. */
export const mainRelation = (held: readonly Relation[]): Relation =>
  order.find((relation) => held.includes(relation)) ?? held[0] ?? 'none'
