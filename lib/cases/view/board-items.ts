import 'server-only'
import { mayChangeItem } from '#lib/sessions/item-writer.ts'
import type { Look } from './look.ts'
import type { BoardItemView } from './meeting-types.ts'
import { openKept } from './open-kept.ts'

/** Issues, needs and options: for everybody in the room, and for staff once the meeting is over. */
export async function viewBoard(look: Look): Promise<BoardItemView[] | null> {
  const { tx, loaded, viewer, may } = look
  if (may('board') !== 'all') return null
  const rows = await tx.boardItem.findMany({
    where: { caseId: loaded.id },
    select: {
      id: true,
      sessionId: true,
      kind: true,
      textSealed: true,
      status: true,
      position: true,
      writerMark: true,
    },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  })
  const seen: BoardItemView[] = []
  for (const { textSealed, writerMark, ...row } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'board',
      table: 'board_item',
      column: 'text_sealed',
      row: row.id,
    } as const
    seen.push({
      ...row,
      text: await openKept(tx, place, textSealed),
      mayChange: mayChangeItem(loaded.relations, { id: row.id, writerMark }, viewer),
    })
  }
  return seen
}
