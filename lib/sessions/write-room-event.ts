import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import type { LoadedRoom } from './load-room.ts'
import type { RoomEvent } from './room-events.ts'
import { addItems, editItem, markItem, moveItem } from './write-board.ts'

/** What an event of the room writes. It has been judged; the version is already ours. */
export async function writeRoomEvent(
  tx: Tx,
  room: LoadedRoom,
  event: RoomEvent,
  at: Date,
): Promise<void> {
  const where = { id: room.id }
  const { by } = event
  switch (event.type) {
    case 'goTo': {
      const { stage } = event.payload
      await tx.session.updateMany({ where, data: { stage } })
      const entry = { id: randomUUID(), sessionId: room.id, stage, at }
      await tx.stageEntry.createMany({ data: [entry] })
      return
    }
    case 'takeBreak':
      await tx.session.updateMany({ where, data: { onBreak: true } })
      return
    case 'resume':
      await tx.session.updateMany({ where, data: { onBreak: false } })
      return
    case 'agreeToRules': {
      const { person: personId } = event.payload
      await tx.sessionAttendance.updateMany({
        where: { sessionId: room.id, personId },
        data: { rulesAt: at },
      })
      return
    }
    case 'addItem':
      return addItems(tx, room, event.payload.kind, { by, texts: [event.payload.text], at })
    case 'addRules':
      return addItems(tx, room, 'rule', { by, texts: event.payload.texts, at })
    case 'editItem':
      return editItem(tx, room, { ...event.payload, by })
    case 'markItem':
      return markItem(tx, room, { ...event.payload, by })
    case 'moveItem':
      return moveItem(tx, room, event.payload)
  }
}
