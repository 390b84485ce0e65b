import type { CaseEvent, EventType, Payload } from '../../machines/case/events.ts'
import { emptyFacts, type Facts, factsAfter } from '../../machines/case/facts.ts'
import { type Step, step } from '../../machines/case/machine.ts'
import type { Role } from '../../machines/case/paths/cast.ts'
import { standIns } from '../../machines/case/paths/cast.ts'
import { exampleEvent, exampleSettings } from '../../machines/case/paths.ts'
import type { AnyState } from '../../machines/case/states.ts'

export const cast = standIns
export const fresh = emptyFacts(exampleSettings)

export function event<T extends EventType>(
  by: Role,
  type: T,
  payload?: Payload<T>,
  facts: Facts = fresh,
): CaseEvent {
  return {
    type,
    by: cast[by],
    payload: payload ?? exampleEvent(type, cast, facts).payload,
  } as CaseEvent
}

/** The reason codes of a refusal; an empty list when the event goes through. */
export function codes(result: Step): string[] {
  return result.ok ? [] : result.reasons.map((reason) => reason.code)
}

export const targetOf = (result: Step) => (result.ok ? result.to : null)

/** Walks on through events that all must be taken. */
export function walk(
  from: { state: AnyState; facts: Facts },
  ...list: CaseEvent[]
): { state: AnyState; facts: Facts } {
  return list.reduce((place, next) => {
    const result = step(place.state, place.facts, next)
    if (!result.ok)
      throw new Error(`${next.type} in ${place.state}: ${JSON.stringify(result.reasons)}`)
    return { state: result.to, facts: factsAfter(place.facts, next) }
  }, from)
}

const start = { state: 'new' as AnyState, facts: fresh }
const talk = (person: Role, named?: number) =>
  event('supervisor', 'recordConversation', {
    with: cast[person],
    channel: 'in-person',
    suitable: true,
    category: 'suitable',
    ...(named === undefined ? {} : { named }),
  })
export const conversation = talk

export const screening = () =>
  walk(start, event('requester', 'request'), event('supervisor', 'startScreening'))
export const convening = () =>
  walk(
    screening(),
    talk('requester'),
    event('supervisor', 'accept'),
    event('supervisor', 'invite', { person: cast.other, named: 0 }),
  )
export const matching = () =>
  walk(convening(), talk('other'), event('requester', 'consent'), event('other', 'consent'))
export const confirming = () => walk(matching(), event('supervisor', 'propose'))
export const scheduling = () =>
  walk(
    confirming(),
    ...(['mediator1', 'mediator2'] as const).flatMap((m) => [
      event(m, 'declareConflict'),
      event(m, 'acceptAppointment', {}),
    ]),
  )
export const planned = () => walk(scheduling(), event('mediator1', 'schedule'))
export const live = () => walk(planned(), event('mediator1', 'startSession'))
export const drafting = () => walk(live(), event('mediator1', 'endSession'))
export const review = () =>
  walk(drafting(), event('mediator1', 'editAgreement'), event('mediator1', 'submitForReview'))
export const signing = () =>
  walk(
    review(),
    ...(['requester', 'other'] as const).map((by) => event(by, 'approveWording', { version: 1 })),
    event('supervisor', 'approvePolicy', { version: 1 }),
  )
export const active = () =>
  walk(
    signing(),
    ...(['requester', 'other'] as const).map((by) =>
      event(by, 'sign', { version: 1, name: 'Sam', agreed: true }),
    ),
  )
