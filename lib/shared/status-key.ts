import type { CaseView, Status } from '#lib/cases/view/types.ts'
import type { Relation } from '#machines/case/policy/relations.ts'

const working: readonly Relation[] = [
  'supervisor',
  'safeguarding',
  'mediator',
  'proposedMediator',
  'formerMediator',
  'observer',
]
const inside: readonly Relation[] = ['requester', 'invited', 'party', 'formerParty']

const ofOneTalk = ['matching', 'planned', 'meeting'] as const
type OfOneTalk = (typeof ofOneTalk)[number]
type Side = 'party' | 'work'

/** A key of the messages `status`. */
export type StatusKey = `${Side}.${Status}` | `${Side}.coaching.${OfOneTalk}`

/**
 * Where a case stands, for whoever looks. The people in it are spoken to ("We got your request"); staff and
 * mediators, for whom it is work, are told what is going on ("New request").
 */
export function statusKey({
  status,
  kind,
  relations,
}: Pick<CaseView, 'status' | 'kind' | 'relations'>): StatusKey {
  const holds = (list: readonly Relation[]) => relations.some((relation) => list.includes(relation))
  const side: Side = holds(working) && !holds(inside) ? 'work' : 'party'
  const own = kind === 'coaching' && ofOneTalk.find((name) => name === status)
  return own ? `${side}.coaching.${own}` : `${side}.${status}`
}
