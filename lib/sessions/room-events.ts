import { z } from 'zod'
import { id, short } from '#machines/case/events/fields.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { payloads as stagePayloads } from '#machines/session/events.ts'

/** What stands on the board: the rules for talking, the questions to settle, the ideas. */
export const boardKinds = ['rule', 'issue', 'option'] as const
export type BoardKind = (typeof boardKinds)[number]

/** `open`: just written. The statuses that each kind may have. */
export const boardStatuses = {
  rule: ['open', 'dropped'],
  issue: ['open', 'parked', 'done'],
  option: ['open', 'kept', 'parked', 'dropped'],
} as const satisfies Record<BoardKind, readonly string[]>
export type BoardStatus = (typeof boardStatuses)[BoardKind][number]

/** The most items of one kind that a case can hold. */
export const MOST_ITEMS = 40

const item = id
const { goTo, takeBreak, resume, agreeToRules } = stagePayloads

/** What can happen in the room, sent to its own small door. A meeting starts and ends by events of the case. */
export const roomPayloads = {
  goTo,
  takeBreak,
  resume,
  agreeToRules,
  addItem: z.strictObject({ kind: z.enum(boardKinds), text: short }),
  /** several rules at once: those that the programme offers to begin with */
  addRules: z.strictObject({ texts: z.array(short).min(1).max(12) }),
  editItem: z.strictObject({ item, text: short }),
  markItem: z.strictObject({ item, status: z.enum(['open', 'kept', 'parked', 'done', 'dropped']) }),
  moveItem: z.strictObject({ item, to: z.enum(['up', 'down']) }),
} as const

export type RoomEventType = keyof typeof roomPayloads
export type RoomEvent = {
  [T in RoomEventType]: { type: T; by: string; payload: z.infer<(typeof roomPayloads)[T]> }
}[RoomEventType]

/** Who may do what in the room: mediators lead, everybody at the table writes, and changes what they wrote. */
export const roomRules: Record<RoomEventType, readonly Relation[]> = {
  goTo: ['mediator'],
  resume: ['mediator'],
  moveItem: ['mediator'],
  takeBreak: ['mediator', 'party'],
  agreeToRules: ['mediator', 'party'],
  addItem: ['mediator', 'party'],
  addRules: ['mediator', 'party'],
  editItem: ['mediator', 'party'],
  markItem: ['mediator', 'party'],
}

/** Two people may do these at the same moment and neither undoes the other: the version need not be said. */
export const anyVersion: readonly RoomEventType[] = [
  'takeBreak',
  'agreeToRules',
  'addItem',
  'addRules',
  'markItem',
]

/** Whether a name is one of an event of the room. */
export const isRoomEvent = (name: string): name is RoomEventType =>
  Object.hasOwn(roomPayloads, name)
