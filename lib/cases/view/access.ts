import 'server-only'
import type { Field } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { type SealedField, sealedFields } from '#machines/case/policy/sealed-fields.ts'
import type { AccessView, ReadingView } from './access-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'
import type { CaseView } from './types.ts'

/** The newest are enough for a page: the log itself keeps all. */
const MOST = 200

/** Who read what, and what staff still have to give a reason for. */
export async function viewAccess(look: Look): Promise<Pick<CaseView, 'accessLog' | 'reading'>> {
  return { accessLog: await viewLog(look), reading: await viewReading(look) }
}

async function viewReading(look: Look): Promise<ReadingView | null> {
  const nobody = { writer: '' }
  const mine = (field: SealedField) => look.may(field) === 'all'
  const { opening, tx, viewer } = look
  const isSealed = sealedFields.some((field) => mine(field) && look.sealed(field, nobody))
  if (!isSealed && !opening) return null
  if (opening)
    return { sealed: 0, opened: { reason: opening.reason, until: opening.until.toISOString() } }
  const where = { caseId: look.loaded.id, personId: { not: viewer } }
  const counts = [
    await tx.statement.count({ where }),
    await tx.safetyAnswers.count({ where }),
    await tx.checkIn.count({ where: { ...where, answersSealed: { not: null } } }),
  ]
  return { sealed: counts.reduce((sum, one) => sum + one, 0), opened: null }
}

async function viewLog(look: Look): Promise<AccessView[] | null> {
  const { tx, loaded, viewer } = look
  const access = look.may('accessLog')
  if (access !== 'own' && access !== 'all') return null
  const caseId = loaded.id
  const all = access === 'all'
  const rows = await tx.accessEntry.findMany({
    where: { caseId, ...(all ? {} : { writerId: viewer }) },
    select: {
      relation: true,
      field: true,
      at: true,
      readerId: true,
      writerId: true,
      opening: { select: { id: true, reason: true, wordsSealed: true } },
    },
    orderBy: [{ at: 'desc' }, { field: 'asc' }],
    take: MOST,
  })
  const names = all ? await look.names(rows.flatMap((row) => [row.readerId, row.writerId])) : null
  const seen: AccessView[] = []
  for (const { relation, field, at, opening, readerId, writerId } of rows) {
    seen.push({
      relation: relation as Relation,
      field: field as Field,
      at: at.toISOString(),
      reason: (opening?.reason ?? null) as AccessView['reason'],
      words: opening ? await openKept(tx, wordsOf(caseId, opening.id), opening.wordsSealed) : null,
      ...(names ? { reader: names.of(readerId), writer: names.of(writerId) } : {}),
    })
  }
  return seen
}

/** Where the words of a reason stand. */
export const wordsOf = (caseId: string, id: string) =>
  ({
    caseId,
    compartment: 'staff',
    table: 'opening',
    column: 'words_sealed',
    row: id,
  }) as const
