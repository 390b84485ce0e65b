import { and, setup, transition } from 'xstate'
import { branches } from './branches.ts'
import { type Effect, type EffectName, effects } from './effects.ts'
import type { CaseEvent, EventType } from './events.ts'
import { type Facts, factsAfter } from './facts.ts'
import type { World } from './guards/world.ts'
import { type GuardName, guards } from './guards.ts'
import type { Reason } from './reasons.ts'
import {
  type AnyState,
  type CaseState,
  fromStateValue,
  stages,
  statesOf,
  toStateValue,
} from './states.ts'
import type { Edge } from './transitions/edge.ts'
import { edgesFrom } from './transitions.ts'

/** Stored with every event: which law it was judged by. Raise it when a state or an arrow changes. */
export const MACHINE_VERSION = 2

type Judged = { context: World; event: CaseEvent }

const entriesOf = <K extends string, V>(record: Record<K, V>) => Object.entries(record) as [K, V][]

const law = setup({
  types: { context: {} as World, events: {} as CaseEvent },
  guards: Object.fromEntries([
    ...entriesOf(guards).map(([name, guard]) => [
      name,
      ({ context, event }: Judged) => guard(context, event) === null,
    ]),
    ...entriesOf(branches).map(([name, branch]) => [
      name,
      ({ context, event }: Judged) => branch(context, event),
    ]),
  ]),
  // Effects are data for the caller: here they have a name and params, and do nothing.
  actions: Object.fromEntries(
    [...Object.keys(effects), 'record'].map((name) => [name, (_: unknown, _params: unknown) => {}]),
  ),
})

function transitionOf(edge: Edge) {
  const names = [...(edge.when ? [edge.when] : []), ...(edge.needs ?? [])]
  return {
    ...(edge.to === 'same' ? {} : { target: `#case.${edge.to}` }),
    ...(names.length === 0 ? {} : { guard: and(names) }),
    // `can()` says no to an arrow with neither target nor action, so every arrow has one: it is put on record.
    actions: [
      { type: 'record' },
      ...(edge.effects ?? []).map((type) => ({
        type,
        params: ({ context, event }: Judged) => effects[type](event, context),
      })),
    ],
  }
}

function node(state: AnyState) {
  const on = eventsFrom(state).map(
    (type) => [type, edgesFrom(state, type).map(transitionOf)] as const,
  )
  return { on: Object.fromEntries(on) }
}

const leafName = (state: CaseState) => state.slice(state.indexOf('.') + 1)

function stageNode(stage: (typeof stages)[number]) {
  if (stage === 'closed') return node('closed')
  const leaves = statesOf(stage).map((state) => [leafName(state), node(state)] as const)
  return { initial: leaves[0]?.[0], states: Object.fromEntries(leaves) }
}

/** The life of a case. `new` comes before the first event and is never stored. */
export const caseMachine = law.createMachine({
  id: 'case',
  initial: 'new',
  context: {} as World,
  states: {
    new: node('new'),
    ...Object.fromEntries(stages.map((stage) => [stage, stageNode(stage)])),
  },
} as Parameters<typeof law.createMachine>[0])

export type Step = { ok: true; to: CaseState; effects: Effect[] } | { ok: false; reasons: Reason[] }

/**
 * What an event does to a case. `facts` are those before the event; the payload must be parsed already. A refusal
 * gives every reason at once. Throws only for a state that does not exist.
 */
export function step(state: AnyState, facts: Facts, event: CaseEvent): Step {
  const world: World = { before: facts, after: factsAfter(facts, event), by: event.by }
  const snapshot = caseMachine.resolveState({ value: toStateValue(state), context: world })
  // A refused guard and an unknown event would both be silent: ask first.
  if (!snapshot.can(event))
    return { ok: false, reasons: reasonsAgainst(state, world, event.type, event) }
  const [next, actions] = transition(caseMachine, snapshot, event)
  return {
    ok: true,
    to: fromStateValue(next.value) as CaseState,
    effects: actions.flatMap(effectOf),
  }
}

/**
 * What stands in the way of a button, before there is a payload: nothing when the list is empty. `by` is who would
 * press it. What only the payload can tell is judged by `step`.
 */
export function blockers(state: AnyState, facts: Facts, type: EventType, by: string): Reason[] {
  return reasonsAgainst(state, { before: facts, after: facts, by }, type)
}

/** Every event that leads anywhere from this state, allowed or not, in the order of the arrows. */
export function eventsFrom(state: AnyState): EventType[] {
  return [...new Set(edgesFrom(state).map((edge) => edge.on))]
}

function reasonsAgainst(
  state: AnyState,
  world: World,
  type: EventType,
  event?: CaseEvent,
): Reason[] {
  const ways = edgesFrom(state, type)
  if (ways.length === 0) return [{ code: 'not-from-here' }]
  // The way that would be taken. Without a payload every way is open, and what one of them needs all of them need.
  const open = event ? ways.filter((edge) => !edge.when || branches[edge.when](world, event)) : ways
  const way = open[0] ?? ways[0]
  return (way?.needs ?? []).flatMap((name: GuardName) => guards[name](world, event) ?? [])
}

function effectOf(action: { type: string; params: unknown }): Effect[] {
  if (!Object.hasOwn(effects, action.type) || action.params === null) return []
  return [{ type: action.type as EffectName, params: action.params } as Effect]
}
