import { accesses, type FieldRule } from '#machines/case/policy/field-rule.ts'
import { fieldRules } from '#machines/case/policy/fields.ts'
import { involved, type Relation, relations, staff } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { caseStates, stageOf } from '#machines/case/states.ts'
import { differencesInside, differencesOfReading } from '#tests/machines/by-hand/differences.ts'
import { exchange, flipped, type Mutant } from './mutant.ts'

/** Every rule of reading: gone, wider, narrower, for one relation or in one state more or less. */
export const fieldMutants = (): Mutant[] =>
  fieldRules.flatMap((rule) => [
    mutant(rule, 'is gone', { relations: [] }),
    ...relations.map((relation) =>
      mutant(rule, `flips ${relation}`, { relations: flipped(rule.relations, relation) }),
    ),
    ...caseStates.map((state) => {
      const covered = caseStates.filter(
        (one) => !rule.states || rule.states.includes(one) || rule.states.includes(stageOf(one)),
      )
      return mutant(rule, `flips ${state}`, { states: flipped(covered, state) })
    }),
    ...accesses
      .filter((access) => access !== rule.access)
      .map((access) => mutant(rule, `gives ${access}`, { access })),
  ])

const mutant = (rule: FieldRule, what: string, values: Partial<FieldRule>): Mutant => ({
  name: `${rule.fields.join(', ')} (${rule.sentence}) ${what}`,
  apply: () => exchange(rule, values),
  outcome: () =>
    rule.fields
      .flatMap((field) =>
        relations.flatMap((relation) =>
          caseStates.map((state) => mayRead(new Set([relation]), state, field)),
        ),
      )
      .join(),
  differences: () => differencesOfReading(rule.fields),
})

/** Who is staff, and who is inside a conflict: one is forgotten. */
export const relationMutants = (): Mutant[] =>
  [staff, involved].flatMap((list) =>
    list.map((relation) => ({
      name: `${relation} is forgotten among ${list.join(', ')}`,
      apply: () => forget(list as unknown as Relation[], relation),
      outcome: () => JSON.stringify([staff, involved]),
      differences: differencesInside,
    })),
  )

function forget(list: Relation[], relation: Relation): () => void {
  const place = list.indexOf(relation)
  list.splice(place, 1)
  return () => void list.splice(place, 0, relation)
}
