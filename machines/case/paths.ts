import type { EventOf, EventType } from './events.ts'
import { emptyFacts, type Facts } from './facts.ts'
import { step } from './machine.ts'
import { type Cast, standIns } from './paths/cast.ts'
import { moves } from './paths/moves.ts'
import { plainTypes } from './paths/plain-moves.ts'
import {
  eventOf,
  type Place,
  placeKey,
  roads,
  stepsAt,
  type Walk,
  type WalkStep,
  walkOn,
} from './paths/search.ts'
import type { AnyState, CaseState } from './states.ts'
import { edges } from './transitions.ts'

/** A walk whose last step takes one arrow of the picture. `to` is the state that it ends in. */
export type Path = { from: AnyState; on: EventType; to: CaseState; steps: WalkStep[] }

/** A programme with pairs and one check-in each: the shortest walks. Whoever replays them sets the same. */
export const exampleSettings = {
  now: '2026-09-01T08:00:00.000Z',
  minMediators: 2,
  checkInsPlanned: 1,
} as const

/**
 * The shortest walk to every arrow, and so to every state, with payloads as people send them. Each step says who
 * does it by role; `cast` binds the roles to people. Deterministic. Takes about two seconds: keep the result.
 */
export function paths(cast: Cast = standIns): Path[] {
  const walks = roads(emptyFacts(exampleSettings), cast)
  const found = new Map<string, Path>()
  const wanted = edgeNames()
  for (const extra of [0, 1, 2]) {
    if (found.size === wanted.size) break
    for (const walk of detours(walks, cast, extra, wanted, found)) takeEdges(walk, cast, found)
  }
  return [...found.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
}

/** One realistic event of a type, by whoever would typically do it. */
export function exampleEvent<T extends EventType>(
  type: T,
  cast: Cast = standIns,
  facts: Facts = emptyFacts(exampleSettings),
): EventOf<T> {
  const move = moves.find((candidate) => candidate.type === type)
  if (!move && plainTypes.includes(type))
    return { type, by: cast.requester, payload: {} } as EventOf<T>
  if (!move) throw new Error(`No example of ${type}`)
  return eventOf(move, cast, facts) as EventOf<T>
}

const nameOf = (edge: { from: AnyState; on: EventType; to: AnyState }) =>
  `${edge.from} ${edge.on} ${edge.to}`

/** Every arrow by name, `same` written out. */
export function edgeNames(): Set<string> {
  return new Set(
    edges.flatMap((edge) =>
      edge.from.map((from) =>
        nameOf({ from, on: edge.on, to: edge.to === 'same' ? (from as CaseState) : edge.to }),
      ),
    ),
  )
}

function takeEdges(walk: Walk, cast: Cast, found: Map<string, Path>): void {
  for (const taken of stepsAt(walk.place, cast, false)) {
    if (!('event' in taken)) continue
    const result = step(walk.place.state, walk.place.facts, taken.event)
    if (!result.ok) continue
    const path: Path = {
      from: walk.place.state,
      on: taken.event.type,
      to: result.to,
      steps: [...walk.steps, taken],
    }
    if (!found.has(nameOf(path))) found.set(nameOf(path), path)
  }
}

/** How many of the shortest walks to a state are tried for a detour of 0, 1 or 2 steps: enough, and quick. */
const perState = [Number.POSITIVE_INFINITY, 40, 4]

/** Walks that leave the road by so many steps, only from states that still have an arrow to find, or lead there. */
function detours(
  walks: Walk[],
  cast: Cast,
  extra: number,
  wanted: Set<string>,
  found: Map<string, Path>,
): Walk[] {
  const open = new Set(
    [...wanted].filter((name) => !found.has(name)).map((name) => name.split(' ')[0]),
  )
  const near = extra === 0 ? [] : edges.flatMap(({ from, to }) => (open.has(to) ? from : []))
  let level = [...new Set([...open, ...near])].flatMap((state) =>
    walks.filter((walk) => walk.place.state === state).slice(0, perState[extra]),
  )
  const seen = new Set(level.map((walk) => placeKey(walk.place)))
  for (let n = 0; n < extra; n++) {
    level = level.flatMap((walk) =>
      stepsAt(walk.place, cast, false).flatMap((taken) => goOn(walk, taken, seen)),
    )
  }
  return level
}

function goOn(walk: Walk, taken: WalkStep, seen: Set<string>): Walk[] {
  const place: Place = walkOn(walk.place, taken)
  const key = placeKey(place)
  if (seen.has(key)) return []
  seen.add(key)
  return [{ steps: [...walk.steps, taken], place }]
}
