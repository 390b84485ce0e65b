import 'server-only'
import type { LoadedCase } from '#lib/cases/load-case.ts'
import { now } from '#lib/clock.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { sealedFields } from '#machines/case/policy/sealed-fields.ts'
import { mayRead } from '#machines/case/policy.ts'
import type { openReasons } from '#machines/case/vocabulary.ts'

/** Who looks: a person on one of their devices. Without a login nothing is ever open. */
export type Reader = { id: string; loginId?: string }

/** What staff opened with a reason is open until then. */
export type Opening = { id: string; reason: (typeof openReasons)[number]; until: Date }

/** How long an opening lasts at most; it ends with the login as well. */
export const OPEN_MINUTES = 30

/** Can anything in this case open to whoever looks, if they give a reason? */
export const mayOpen = ({ relations, state }: Pick<LoadedCase, 'relations' | 'state'>): boolean =>
  sealedFields.some((field) => mayRead(relations, state, field) === 'all')

/** The opening of this case that is in force for this login, the newest one. The transaction must run as the reader. */
export async function findOpening(tx: Tx, caseId: string, reader: Reader): Promise<Opening | null> {
  const { id: personId, loginId } = reader
  if (!loginId) return null
  const row = await tx.opening.findFirst({
    where: { caseId, personId, loginId, untilAt: { gt: await now() } },
    select: { id: true, reason: true, untilAt: true },
    orderBy: { at: 'desc' },
  })
  return row && { id: row.id, reason: row.reason as Opening['reason'], until: row.untilAt }
}
