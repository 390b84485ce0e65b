import type { CaseEvent, EventType } from './events.ts'
import type { EventRule } from './policy/event-rule.ts'
import { eventRules } from './policy/events.ts'
import { type Access, accesses, type Field, type FieldRule } from './policy/field-rule.ts'
import { fieldRules } from './policy/fields.ts'
import { effectiveRelations, type Relation } from './policy/relations.ts'
import type { AnyState, CaseState } from './states.ts'
import { stageOf } from './states.ts'

/**
 * Whether somebody who is this to the case may ever do this in this state. Grants add up; being involved takes
 * staff rights away. Whether the world is ready for it is for the guards, also whose check-in it is.
 */
export function may(relations: ReadonlySet<Relation>, state: AnyState, type: EventType): boolean {
  const held = effectiveRelations(relations)
  return eventRules.some(
    (rule) => rule.event === type && ruleCovers(rule, state) && grants(rule.relations, held),
  )
}

/**
 * The rights that depend on what exactly is asked: the safeguarding lead lifts a hold for safety and no other.
 * Comes after `may`, once the payload is parsed.
 */
export function mayAsAsked(relations: ReadonlySet<Relation>, event: CaseEvent): boolean {
  if (event.type !== 'liftHold' || event.payload.kind === 'safety') return true
  return effectiveRelations(relations).has('supervisor')
}

/** How much of a field somebody who is this to the case may read in this state: the widest of what they are granted. */
export function mayRead(relations: ReadonlySet<Relation>, state: CaseState, field: Field): Access {
  const held = effectiveRelations(relations)
  const granted = fieldRules
    .filter(
      (rule) =>
        rule.fields.includes(field) && readableIn(rule, state) && grants(rule.relations, held),
    )
    .map((rule) => accesses.indexOf(rule.access))
  return accesses[Math.max(0, ...granted)] ?? 'none'
}

export function ruleCovers(rule: EventRule, state: AnyState): boolean {
  if (typeof rule.states !== 'string') return rule.states.includes(state)
  return state !== 'new' && (rule.states === 'any' || state !== 'closed')
}

function readableIn(rule: FieldRule, state: CaseState): boolean {
  return (
    rule.states === undefined || rule.states.includes(state) || rule.states.includes(stageOf(state))
  )
}

/** A rule for `none` is a rule for everybody. */
function grants(named: readonly Relation[], held: ReadonlySet<Relation>): boolean {
  return named.includes('none') || named.some((relation) => held.has(relation))
}
