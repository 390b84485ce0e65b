import 'server-only'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'
import type { Look } from './look.ts'

const team: readonly Relation[] = ['mediator', 'observer', 'supervisor', 'safeguarding']

/** True for the mediators and the staff: whoever the timeline tells who chose, approved or did not come. */
export function readsAsTeam({ loaded }: Pick<Look, 'loaded'>): boolean {
  return [...effectiveRelations(loaded.relations)].some((relation) => team.includes(relation))
}
