import type { Cast } from '#machines/case/paths/cast.ts'
import { later, letter, team } from '#machines/case/paths/payloads.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

/** Plays a case of two people from the request to the moment when their meeting begins, all through the door. */
export async function playToLive(programmeId: string, cast: Cast): Promise<Played> {
  const { requester, other, supervisor, mediator1, mediator2 } = cast
  const talk = {
    channel: 'in-person',
    suitable: true,
    category: 'suitable',
    notes: 'Calm.',
  } as const
  const accept = exampleEvent('accept', cast).payload
  const consent = exampleEvent('consent', cast).payload
  const people = [requester, other].map((person) => ({ person, knows: 'no' as const }))
  const clear = { people, knowsConflict: false, canBeFair: 'yes' } as const
  let at = await begin(programmeId, requester, 'request', letter)
  at = await send(at, supervisor, 'startScreening', {})
  at = await send(at, supervisor, 'recordConversation', { ...talk, with: requester })
  at = await send(at, supervisor, 'recordConversation', { ...talk, with: other, named: 0 })
  at = await send(at, supervisor, 'accept', accept)
  at = await send(at, supervisor, 'invite', { person: other })
  for (const person of [requester, other]) at = await send(at, person, 'consent', consent)
  at = await send(at, supervisor, 'propose', { team: team(cast, false) })
  for (const mediator of [mediator1, mediator2]) {
    at = await send(at, mediator, 'declareConflict', clear)
    at = await send(at, mediator, 'acceptAppointment', {})
  }
  at = await send(at, mediator1, 'schedule', {
    kind: 'joint',
    startsAt: later(7),
    minutes: 60,
    place: 'Room 12',
    adultOnCall: cast.adult,
  })
  return send(at, mediator1, 'startSession', { present: [requester, other], stillWilling: true })
}
