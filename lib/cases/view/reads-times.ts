import 'server-only'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'
import type { Look } from './look.ts'

const finding: readonly Relation[] = ['party', 'mediator', 'observer', 'supervisor']

/** True for those who look for a time together: the safeguarding lead does not, and reads nobody's choices. */
export function readsTimes({ loaded, may }: Pick<Look, 'loaded' | 'may'>): boolean {
  if (may('sessions') !== 'all') return false
  return [...effectiveRelations(loaded.relations)].some((relation) => finding.includes(relation))
}
