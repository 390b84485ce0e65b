import 'server-only'
import type { z } from 'zod'
import { answerOnce, Refused } from '#lib/cases/answer-once.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { effectiveRelations } from '#machines/case/policy/relations.ts'
import { type SessionStep, stepSession } from '#machines/session/machine.ts'
import { type LoadedRoom, loadRoom } from './load-room.ts'
import {
  anyVersion,
  isRoomEvent,
  type RoomEvent,
  type RoomEventType,
  roomPayloads,
  roomRules,
} from './room-events.ts'
import { writeRoomEvent } from './write-room-event.ts'

/** What somebody wants to happen in the room. `requestId` makes it happen once. */
export type RoomCommand = {
  type: string
  payload: unknown
  seenVersion?: number | undefined
  requestId: string
}

/** Where the room is now. */
export type RoomMoved = { ref: string; n: number; version: number }

/**
 * The room's own small door. What happens here is no event of the case and leaves no history of it. One transaction,
 * in the order of the case's door: answer given before, meeting visible, version seen, right to do it, payload,
 * rules of the meeting, compare-and-swap, rows.
 */
export function dispatchSession(
  actorId: string,
  ref: string,
  n: number,
  command: RoomCommand,
): Promise<Result<RoomMoved>> {
  return answerOnce(command.requestId, actorId, { ref, n, ...command }, (claim) =>
    withActor(actorId, async (tx) => {
      const given = await claim.take(tx)
      if (given) return given as Result<RoomMoved>
      const found = await loadRoom(tx, ref, n, actorId)
      if (!found) throw new Refused(refuse('not-found'))
      const event = admit(found, actorId, command)
      judge(found, event)
      const version = await swap(tx, found, command.seenVersion)
      await writeRoomEvent(tx, found, event, await now())
      const moved = ok({ ref: found.loaded.ref, n, version })
      await claim.keep(tx, moved)
      return moved
    }),
  )
}

function admit(found: LoadedRoom, by: string, command: RoomCommand): RoomEvent {
  const { type, payload, seenVersion } = command
  if (!isRoomEvent(type))
    throw new Refused(refuse('invalid', { fields: [{ path: 'type', code: 'unknown-event' }] }))
  if (seenVersion === undefined && !anyVersion.includes(type))
    throw new Refused(refuse('invalid', { fields: [{ path: 'seenVersion', code: 'required' }] }))
  if (seenVersion !== undefined && seenVersion !== found.version)
    throw new Refused(refuse('changed-meanwhile', { version: found.version }))
  if (!mayInRoom(found, type)) throw new Refused(refuse('not-you'))
  const schema: z.ZodType<RoomEvent['payload']> = roomPayloads[type]
  const parsed = parseInput(schema, payload ?? {})
  if (!parsed.ok) throw new Refused(parsed)
  const event = { type, by, payload: parsed.value } as RoomEvent
  // A yes to the rules is one's own; the mediators may note it for somebody in the room.
  const ofAnother = event.type === 'agreeToRules' && event.payload.person !== by
  if (ofAnother && !effectiveRelations(found.loaded.relations).has('mediator'))
    throw new Refused(refuse('not-you'))
  return event
}

/** Whether somebody who is this to the case may do this in this meeting, which must be going on. */
export function mayInRoom({ loaded, status, kind }: LoadedRoom, type: RoomEventType): boolean {
  if (loaded.state !== 'session.live' || status !== 'live') return false
  // The board is for everybody at the table; in a talk with one person there is none.
  if (kind === 'preparatory' && /Item|Rules/.test(type)) return false
  const held = effectiveRelations(loaded.relations)
  return roomRules[type].some((relation) => held.has(relation))
}

function judge(found: LoadedRoom, event: RoomEvent): void {
  if (found.loaded.facts.holds.length > 0)
    throw new Refused(refuse('not-yet', { reasons: [{ code: 'on-hold' }] }))
  const step = stepOf(found, event)
  if (step.ok) return
  if (step.reason === 'not-in-the-room')
    throw new Refused(refuse('invalid', { fields: [{ path: 'person', code: 'pick-one' }] }))
  throw new Refused(refuse('not-yet', { reasons: [{ code: 'not-from-here' }] }))
}

function stepOf({ state, room }: LoadedRoom, event: RoomEvent): SessionStep {
  switch (event.type) {
    case 'goTo':
    case 'takeBreak':
    case 'resume':
    case 'agreeToRules':
      return stepSession(state, room, event)
    default:
      // The board may be written on at any time.
      return { ok: true, to: state }
  }
}

async function swap(tx: Tx, found: LoadedRoom, seen: number | undefined): Promise<number> {
  const changed = await tx.session.updateMany({
    where: { id: found.id, status: 'live', ...(seen === undefined ? {} : { version: seen }) },
    data: { version: { increment: 1 } },
  })
  if (changed.count !== 1)
    throw new Refused(refuse('changed-meanwhile', { version: found.version + 1 }))
  const row = await tx.session.findUniqueOrThrow({
    where: { id: found.id },
    select: { version: true },
  })
  return row.version
}
