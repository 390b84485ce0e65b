import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { EventType } from '#machines/case/events.ts'
import type { declineReasons } from '#machines/case/vocabulary.ts'
import type { Look } from '../view/look.ts'
import { openKeptJson } from '../view/open-kept.ts'

type Entry = { id: string; type: EventType; byId: string | null; at: Date }
type Said = { reasons: (typeof declineReasons)[number][]; wantsCoaching: boolean }

/** What somebody ticked who said no, in words, by the event's id: for whoever said it, and for staff. */
export async function whyNo(look: Look, entries: Entry[]): Promise<Map<string, string[]>> {
  const ticked = new Map<string, string[]>()
  const refusals = entries.filter(({ type }) => type === 'decline')
  if (refusals.length === 0) return ticked
  const { tx, loaded, viewer, staff } = look
  const rows = await tx.consent.findMany({
    where: {
      caseId: loaded.id,
      decision: 'declined',
      ...(staff ? {} : { personId: viewer }),
    },
    select: { id: true, personId: true, reasonsSealed: true, at: true },
  })
  const words = await getTranslations('vocabulary.declineReasons')
  const common = await getTranslations('timeline')
  for (const { id: row, personId, reasonsSealed, at } of rows) {
    const entry = refusals.find((one) => one.byId === personId && Number(one.at) === Number(at))
    if (!entry) continue
    const said = await openKeptJson<Said>(
      tx,
      {
        caseId: loaded.id,
        compartment: `party:${personId}`,
        table: 'consent',
        column: 'reasons_sealed',
        row,
      },
      reasonsSealed,
    )
    if (!said) continue
    const all = [
      ...said.reasons.map((reason) => words(reason)),
      ...(said.wantsCoaching ? [common('wantsCoaching')] : []),
    ]
    if (all.length === 0) continue
    ticked.set(entry.id, all)
    look.readings.note('timeline', row, personId)
  }
  return ticked
}
