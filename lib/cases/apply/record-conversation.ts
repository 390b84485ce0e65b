import 'server-only'
import { randomUUID } from 'node:crypto'
import { sealJson } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'
import { linkNamed } from './_link-named.ts'
import { writeSafetyAnswers } from './_safety-answers.ts'

/** The talk itself (for the staff), the answers it brought, and who of the named people it settles. */
export const writeConversation: Apply<'recordConversation'> = async (
  tx,
  { id: caseId, event, at },
) => {
  const { with: personId, named, suitable, answers, leaveOut = [], ...talk } = event.payload
  const id = randomUUID()
  const place = {
    caseId,
    compartment: 'staff',
    table: 'conversation',
    column: 'note_sealed',
    row: id,
  } as const
  const noteSealed = await sealJson(tx, place, talk)
  await tx.conversation.createMany({
    data: [{ id, caseId, personId, byId: event.by, screened: suitable, noteSealed, at }],
  })
  if (answers) await writeSafetyAnswers(tx, { caseId, personId, safety: answers, at })
  if (named !== undefined) await linkNamed(tx, caseId, named, personId)
  if (leaveOut.length > 0) {
    await tx.namedPerson.updateMany({
      where: { caseId, position: { in: leaveOut } },
      data: { leftOut: true },
    })
  }
  await tx.case.updateMany({ where: { id: caseId }, data: { category: talk.category } })
}
