import 'server-only'
import { readTimeline } from '#lib/cases/read-case.ts'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { Reader } from '#lib/reading/openings.ts'

const returning: readonly string[] = ['returnWording', 'reopenDraft', 'declineToSign']

/** Why a text is open again, as far as it is this viewer's to read; nothing once it has been written anew. */
export async function whyCameBack(
  actor: Reader,
  ref: string,
): Promise<Pick<TimelineEntry, 'words' | 'note'> | null> {
  const read = await readTimeline(actor, ref)
  if (!read.ok) return null
  const last = read.value.findLast(
    ({ type }) => returning.includes(type) || type === 'editAgreement' || type === 'amend',
  )
  return last && returning.includes(last.type) ? last : null
}
