import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tasksIn } from '#lib/cases/home/case-tasks.ts'
import type { CaseEvent, Payload } from '../../machines/case/events.ts'
import { mediatorOf, serving } from '../../machines/case/facts/people.ts'
import type { Mediator } from '../../machines/case/facts.ts'
import { type Step, step } from '../../machines/case/machine.ts'
import type { Role } from '../../machines/case/paths/cast.ts'
import { type Place, walkOn } from '../../machines/case/paths/search.ts'
import { standing } from '../../machines/case/paths/standing.ts'
import { may } from '../../machines/case/policy.ts'
import {
  active,
  cast,
  confirming,
  event,
  live,
  matching,
  planned,
  scheduling,
  walk,
} from './cast.ts'

// However a team came to change, whoever is asked can answer, and somebody is told what to do next.

const team = ['mediator1', 'mediator2', 'mediator3', 'observer'] as const
const lead = { person: cast.mediator1, role: 'lead' } as const
const propose = (...others: Payload<'propose'>['team']) =>
  event('supervisor', 'propose', { team: [lead, ...others] })
const co = (role: Role) => ({ person: cast[role], role: 'co' }) as const
const saysYes = (role: Role) => [event(role, 'declareConflict'), event(role, 'acceptAppointment')]
const knowsSomebody = (role: Role) =>
  event(role, 'declareConflict', {
    ...(event(role, 'declareConflict').payload as Payload<'declareConflict'>),
    knowsConflict: true,
  })
const decide = (role: Role, decision: 'clear' | 'exclude') =>
  event('supervisor', 'decideConflict', { mediator: cast[role], decision })
const asked = (result: Step) =>
  result.ok
    ? result.effects.flatMap((one) => (one.type === 'notifyPeople' ? one.params.people : []))
    : null

test('a case goes on without whoever was ruled out, be it before or after the other said yes', () => {
  const first = walk(confirming(), ...saysYes('mediator1'), knowsSomebody('mediator2'))
  const then = walk(confirming(), knowsSomebody('mediator2'))
  for (const place of [first, then]) {
    const without = walk(place, decide('mediator2', 'exclude'))
    expect(without.state).toBe('assignment.matching')
    const again = walk(without, propose(co('mediator3')))
    const yes = place === then ? [...saysYes('mediator1')] : []
    const done = walk(again, ...yes, ...saysYes('mediator3'))
    expect(done.state).toBe('assignment.scheduling')
  }
})

test('whoever said yes to a part is not asked again, and only a newcomer is', () => {
  const left = walk(confirming(), ...saysYes('mediator1'), event('mediator2', 'declineAppointment'))
  expect(left.state).toBe('assignment.matching')
  const next = propose(co('mediator3'))
  expect(asked(step(left.state, left.facts, next))).toEqual([cast.mediator3])
  const again = walk(left, next)
  expect(mediatorOf(again.facts, cast.mediator1)).toMatchObject({ answer: 'accepted' })
  expect(walk(again, ...saysYes('mediator3')).state).toBe('assignment.scheduling')
  const other = event('supervisor', 'propose', {
    team: [
      { ...lead, role: 'co' },
      { person: cast.mediator3, role: 'lead' },
    ],
  })
  expect(mediatorOf(walk(left, other).facts, cast.mediator1)).toMatchObject({ answer: 'none' })
})

test('a team in which everybody has said yes is not asked again', () => {
  const watched = walk(
    matching(),
    propose(co('mediator2'), co('mediator3')),
    ...(['mediator1', 'mediator2', 'mediator3'] as const).flatMap(saysYes),
    event('mediator3', 'recuse'),
  )
  expect(watched.state).toBe('assignment.matching')
  const result = step(watched.state, watched.facts, propose(co('mediator2')))
  expect(result).toMatchObject({ ok: true, to: 'assignment.scheduling' })
  expect(asked(result)).toEqual([])
})

test('somebody is taken out while more are to be found, and who is left goes on', () => {
  const three = walk(
    matching(),
    propose(co('mediator2'), co('mediator3')),
    ...(['mediator1', 'mediator2', 'mediator3'] as const).flatMap(saysYes),
  )
  const watched = walk(
    three,
    event('supervisor', 'replaceMediator', { newcomer: cast.observer, role: 'observer' }),
    ...saysYes('observer'),
    event('mediator3', 'recuse'),
  )
  expect(watched.state).toBe('assignment.matching')
  const out = event('supervisor', 'replaceMediator', { mediator: cast.observer, role: 'observer' })
  expect(walk(watched, out).state).toBe('assignment.scheduling')
})

test('who is left goes on at once where they are enough', () => {
  const three = walk(matching(), propose(co('mediator2'), co('mediator3')), ...saysYes('mediator1'))
  const leaves: CaseEvent[][] = [
    [event('mediator3', 'declineAppointment')],
    [event('mediator3', 'recuse')],
    [event('requester', 'objectToMediator', { mediator: cast.mediator3 })],
    [event('supervisor', 'replaceMediator', { mediator: cast.mediator3, role: 'co' })],
    [knowsSomebody('mediator3'), decide('mediator3', 'exclude')],
  ]
  for (const leave of leaves) {
    expect(walk(three, ...leave).state).toBe('assignment.confirming')
    expect(walk(three, ...leave, ...saysYes('mediator2')).state).toBe('assignment.scheduling')
    expect(walk(three, ...saysYes('mediator2'), ...leave).state).toBe('assignment.scheduling')
  }
})

test('a newcomer who is named can answer, wherever the case is, and it goes on', () => {
  const named = event('supervisor', 'replaceMediator')
  const alone = event('supervisor', 'replaceMediator', { newcomer: cast.mediator3, role: 'co' })
  const gone = walk(scheduling(), event('mediator2', 'recuse'))
  for (const place of [
    walk(walk(confirming(), ...saysYes('mediator1')), named),
    walk(scheduling(), named),
    walk(planned(), named),
    walk(live(), named),
    walk(gone, alone),
    walk(active(), named, event('other', 'reportProblem'), event('supervisor', 'meetAgain')),
  ]) {
    expect(place.state).toBe('assignment.confirming')
    expect(walk(place, ...saysYes('mediator3')).state).toBe('assignment.scheduling')
  }
})

/** Fresh people, for a team of whom nobody is left. */
const spare = ['e0000000-0000-4000-8000-000000000001', 'e0000000-0000-4000-8000-000000000002']

function answerAll(place: Place): Place {
  const said = event('mediator1', 'declareConflict').payload
  const answers = ({ id, declaration, answer }: Mediator) => [
    ...(declaration === 'none' ? [{ type: 'declareConflict', by: id, payload: said }] : []),
    ...(declaration === 'pending' ? [decideAbout(id)] : []),
    ...(answer === 'none' ? [{ type: 'acceptAppointment', by: id, payload: {} }] : []),
  ]
  return walk(place, ...(serving(place.facts).flatMap(answers) as CaseEvent[]))
}
const decideAbout = (mediator: string) => ({
  type: 'decideConflict',
  by: cast.supervisor,
  payload: { mediator, decision: 'clear' },
})

function fillUp(place: Place): Place {
  if (place.state !== 'assignment.matching') return place
  const staying = serving(place.facts).map(({ id: person, role }) => ({ person, role }))
  const missing = [
    ...(staying.some((one) => one.role === 'lead') ? [] : ['lead' as const]),
    ...(staying.some((one) => one.role === 'co') ? [] : ['co' as const]),
  ]
  const fresh = missing.map((role, n) => ({ person: spare[n] ?? '', role }))
  return walk(place, event('supervisor', 'propose', { team: [...staying, ...fresh] }))
}

function check(place: Place): void {
  expect(answerAll(fillUp(place)).state).toBe('assignment.scheduling')
  const todo = (['supervisor', 'requester', 'other', ...team] as const).flatMap((role) => {
    const held = standing(role, cast, place.facts)
    const rows = { checkIns: new Map(), debriefs: new Map(), chosen: new Set<string>() }
    const one = { id: 'x', state: place.state as 'closed', facts: place.facts, relations: held }
    return tasksIn(one, cast[role], rows).map(({ task }) => task)
  })
  expect([place.state, todo.length > 0]).toEqual([place.state, true])
}

const pick = fc.nat(1000)
const step4 = fc.tuple(pick, pick, pick, pick)

/** One of the things that can happen to a team, as four numbers pick it. */
function happens([what, whom, other, how]: [number, number, number, number]): {
  by: Role
  event: CaseEvent
} {
  const one = team[whom % team.length] as Role
  const two = team[other % team.length] as Role
  const parts = (['lead', 'co', 'observer', null] as const).map((_, n) =>
    n === 0 ? 'lead' : (['co', 'observer', null] as const)[(how >> n) % 3],
  )
  const turned = team.map((role, n) => ({ person: cast[role], role: parts[(n + whom) % 4] }))
  const chosen = turned.filter((row) => row.role !== null) as Payload<'propose'>['team']
  const all: [Role, CaseEvent][] = [
    ['supervisor', event('supervisor', 'propose', { team: chosen })],
    [one, event(one, 'declareConflict')],
    [one, event(one, 'declareConflict')],
    [one, knowsSomebody(one)],
    ['supervisor', decide(one, how % 2 ? 'clear' : 'exclude')],
    [one, event(one, 'acceptAppointment')],
    [one, event(one, 'acceptAppointment')],
    [one, event(one, 'declineAppointment')],
    [one, event(one, 'recuse')],
    ['requester', event('requester', 'objectToMediator', { mediator: cast[one] })],
    [
      'supervisor',
      event('supervisor', 'replaceMediator', {
        ...(how % 3 ? { mediator: cast[one] } : {}),
        ...(how % 4 ? { newcomer: cast[two] } : {}),
        role: (['lead', 'co', 'observer'] as const)[how % 3] ?? 'co',
      }),
    ],
  ]
  const [by, next] = all[what % all.length] as [Role, CaseEvent]
  return { by, event: next }
}

test('whoever leaves, comes or answers in whatever order, there is a way on, and somebody has it to do', () => {
  const reached = new Set<string>()
  const from = fc.constantFrom(matching, confirming, scheduling)
  fc.assert(
    fc.property(from, fc.array(step4, { minLength: 4, maxLength: 30 }), (start, taken) => {
      let place: Place = start()
      for (const numbers of taken) {
        const next = happens(numbers)
        const held = standing(next.by, cast, place.facts)
        if (!may(held, place.state, next.event.type)) continue
        if (
          next.event.type === 'replaceMediator' &&
          next.event.payload.mediator === next.event.payload.newcomer
        )
          continue
        place = walkOn(place, next)
        reached.add(place.state)
        check(place)
      }
    }),
    { numRuns: 300, seed: 20261127 },
  )
  expect([...reached].sort()).toEqual([
    'assignment.confirming',
    'assignment.matching',
    'assignment.scheduling',
  ])
}, 60_000)
