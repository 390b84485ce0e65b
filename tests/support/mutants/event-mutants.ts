import type { EventRule } from '#machines/case/policy/event-rule.ts'
import { eventRules } from '#machines/case/policy/events.ts'
import { relations } from '#machines/case/policy/relations.ts'
import { may, ruleCovers } from '#machines/case/policy.ts'
import { type AnyState, caseStates } from '#machines/case/states.ts'
import { audiences } from '#machines/case/timeline.ts'
import { differencesOfDoing, differencesOfTelling } from '#tests/machines/by-hand/differences.ts'
import { exchange, flipped, type Mutant } from './mutant.ts'

const everyState: AnyState[] = ['new', ...caseStates]

/** Every rule of doing: gone, for one relation more or less, in one state more or less, told to one group more or less. */
export const eventMutants = (): Mutant[] =>
  eventRules.flatMap((rule) => [
    mutant(rule, 'is gone', { relations: [] }),
    ...relations.map((relation) =>
      mutant(rule, `flips ${relation}`, { relations: flipped(rule.relations, relation) }),
    ),
    ...everyState.map((state) =>
      mutant(rule, `flips ${state}`, {
        states: flipped(
          everyState.filter((one) => ruleCovers(rule, one)),
          state,
        ),
      }),
    ),
    ...(['parties', 'mediators', 'supervisor', 'safeguarding'] as const).map((group) => ({
      name: `${rule.event} flips its telling to ${group}`,
      apply: () => exchange(audiences[rule.event], { to: flipped(rule.told.to, group) }),
      outcome: () => JSON.stringify(audiences[rule.event]),
      differences: () => differencesOfTelling([rule.event]),
    })),
  ])

const mutant = (rule: EventRule, what: string, values: Partial<EventRule>): Mutant => ({
  name: `${rule.event} (${rule.sentence}) ${what}`,
  apply: () => exchange(rule, values),
  outcome: () =>
    relations
      .flatMap((relation) =>
        everyState.map((state) => Number(may(new Set([relation]), state, rule.event))),
      )
      .join(''),
  differences: () => differencesOfDoing([rule.event]),
})
