import 'server-only'
import { randomUUID } from 'node:crypto'
import { Refused } from '#lib/cases/answer-once.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { refuse } from '#lib/result.ts'
import { seal } from '#lib/vault/seal.ts'
import { mayChangeItem, writerMark } from './item-writer.ts'
import type { LoadedRoom } from './load-room.ts'
import { type BoardKind, boardStatuses, MOST_ITEMS } from './room-events.ts'

const wrong = (path: string, code: 'too-many' | 'pick-one') =>
  new Refused(refuse('invalid', { fields: [{ path, code }] }))

/** Puts texts at the end of a list of the board, sealed. Their writer is known again, and not to be told from it. */
export async function addItems(
  tx: Tx,
  { id: sessionId, loaded }: LoadedRoom,
  kind: BoardKind,
  { by, texts, at }: { by: string; texts: string[]; at: Date },
): Promise<void> {
  const caseId = loaded.id
  const { _max, _count } = await tx.boardItem.aggregate({
    where: { caseId, kind },
    _max: { position: true },
    _count: true,
  })
  if (_count + texts.length > MOST_ITEMS) throw wrong('text', 'too-many')
  for (const [index, text] of texts.entries()) {
    const id = randomUUID()
    const position = (_max.position ?? -1) + 1 + index
    const textSealed = await sealText(tx, caseId, id, text)
    const row = { id, caseId, sessionId, kind, textSealed, position, createdAt: at }
    await tx.boardItem.createMany({ data: [{ ...row, writerMark: writerMark(id, by) }] })
  }
  if (kind === 'rule') await askAgain(tx, sessionId)
}

/** Writes an item anew. Refuses what is another's (`not-yours`). */
export async function editItem(
  tx: Tx,
  room: LoadedRoom,
  { by, item, text }: { by: string; item: string; text: string },
): Promise<void> {
  const { kind, ...found } = await findItem(tx, room, item)
  refuseOthers(room, found, by)
  const textSealed = await sealText(tx, room.loaded.id, item, text)
  await tx.boardItem.updateMany({ where: { id: item }, data: { textSealed } })
  if (kind === 'rule') await askAgain(tx, room.id)
}

/** Says what has become of an item: parked, done, kept, dropped. Refuses to drop what is another's (`not-yours`). */
export async function markItem(
  tx: Tx,
  room: LoadedRoom,
  { by, item, status }: { by: string; item: string; status: string },
): Promise<void> {
  const { kind, ...found } = await findItem(tx, room, item)
  if (status === 'dropped' || found.status === 'dropped') refuseOthers(room, found, by)
  if (!(boardStatuses[kind] as readonly string[]).includes(status))
    throw wrong('status', 'pick-one')
  await tx.boardItem.updateMany({ where: { id: item }, data: { status } })
  if (kind === 'rule') await askAgain(tx, room.id)
}

/** Moves an item one place up or down among those of its kind. At the end of the list nothing happens. */
export async function moveItem(
  tx: Tx,
  room: LoadedRoom,
  { item, to }: { item: string; to: 'up' | 'down' },
): Promise<void> {
  const { kind } = await findItem(tx, room, item)
  const rows = await tx.boardItem.findMany({
    where: { caseId: room.loaded.id, kind },
    select: { id: true },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  })
  const ids = rows.map((row) => row.id)
  const from = ids.indexOf(item)
  const into = Math.min(Math.max(from + (to === 'up' ? -1 : 1), 0), ids.length - 1)
  ids.splice(into, 0, ...ids.splice(from, 1))
  for (const [position, id] of ids.entries())
    await tx.boardItem.updateMany({ where: { id }, data: { position } })
}

/** A yes was said to the rules as they stood: when they change, everybody is asked again. */
async function askAgain(tx: Tx, sessionId: string): Promise<void> {
  await tx.sessionAttendance.updateMany({
    where: { sessionId, rulesAt: { not: null } },
    data: { rulesAt: null },
  })
}

type Item = { id: string; kind: BoardKind; status: string; writerMark: string | null }

async function findItem(tx: Tx, { loaded }: LoadedRoom, id: string): Promise<Item> {
  const where = { id, caseId: loaded.id }
  const row = await tx.boardItem.findFirst({
    where,
    select: { kind: true, status: true, writerMark: true },
  })
  if (!row) throw wrong('item', 'pick-one')
  return { ...row, id, kind: row.kind as BoardKind }
}

function refuseOthers(
  { loaded }: LoadedRoom,
  item: Pick<Item, 'id' | 'writerMark'>,
  by: string,
): void {
  if (!mayChangeItem(loaded.relations, item, by))
    throw new Refused(refuse('not-yet', { reasons: [{ code: 'not-yours' }] }))
}

const sealText = (tx: Tx, caseId: string, row: string, text: string): Promise<string> =>
  seal(tx, { caseId, compartment: 'board', table: 'board_item', column: 'text_sealed', row }, text)
