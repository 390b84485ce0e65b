import 'server-only'
import type { ConversationTalk, ConversationView } from './intake-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'

/** The separate talks with people: for staff. */
export async function viewConversations(look: Look): Promise<ConversationView[] | null> {
  if (look.may('conversations') !== 'all') return null
  const { tx, loaded } = look
  const rows = await tx.conversation.findMany({
    where: { caseId: loaded.id },
    select: { id: true, personId: true, byId: true, screened: true, noteSealed: true, at: true },
    orderBy: { at: 'asc' },
  })
  const names = await look.names(rows.flatMap((row) => [row.personId, row.byId]))
  const seen: ConversationView[] = []
  for (const { id, personId, byId, screened, noteSealed, at } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'staff',
      table: 'conversation',
      column: 'note_sealed',
      row: id,
    } as const
    look.readings.note('conversations', id, byId)
    seen.push({
      id,
      with: names.of(personId),
      by: names.of(byId),
      suitable: screened,
      talk: await openKeptJson<ConversationTalk>(tx, place, noteSealed),
      at: at.toISOString(),
    })
  }
  return seen
}
