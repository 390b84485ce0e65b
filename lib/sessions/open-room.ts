import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'
import type { SessionStage } from '#machines/session/stages.ts'
import { mayInRoom } from './dispatch-session.ts'
import { type LoadedRoom, loadRoom } from './load-room.ts'
import { type RoomEventType, roomRules } from './room-events.ts'

/** A meeting as it is just now, beside the view of its case. */
export type RoomView = {
  n: number
  version: number
  kind: LoadedRoom['kind']
  status: LoadedRoom['status']
  stage: SessionStage
  visited: SessionStage[]
  /** when the present stage began */
  stageAt: string | null
  onBreak: boolean
  /** an adult is helping, or the case rests for another reason */
  held: boolean
  /** the ids of the people taking part who are in the room */
  present: string[]
  /** those of them who said yes to the rules as they stand */
  agreed: string[]
  /** what this viewer may do here and now */
  may: RoomEventType[]
}

/** The meeting with this number as this person may see it, or nothing when they may not know of it. */
export function openRoom(actor: { id: string }, ref: string, n: number): Promise<RoomView | null> {
  return readAs(actor.id, async (tx) => {
    const found = await loadRoom(tx, ref, n, actor.id)
    if (!found) return null
    const { version, kind, status, stageAt, state, room, loaded } = found
    const types = Object.keys(roomRules) as RoomEventType[]
    const held = loaded.facts.holds.length > 0
    return {
      ...{ n, version, kind, status, stageAt },
      stage: room.stage,
      visited: room.visited,
      onBreak: state === 'onBreak',
      held,
      present: room.parties,
      agreed: room.rulesAgreed,
      may: held ? [] : types.filter((type) => mayInRoom(found, type)),
    }
  })
}
