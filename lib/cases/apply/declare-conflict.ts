import 'server-only'
import { sealJson } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'

/** Whom a mediator knows: for the mediator and the supervisor alone. */
export const writeDeclaration: Apply<'declareConflict'> = async (tx, { id: caseId, event }) => {
  const personId = event.by
  const row = await tx.appointment.findUniqueOrThrow({
    where: { caseId_personId: { caseId, personId } },
    select: { id: true },
  })
  const compartment = `mediator:${personId}` as const
  const place = {
    caseId,
    compartment,
    table: 'appointment',
    column: 'declaration_sealed',
    row: row.id,
  }
  const declarationSealed = await sealJson(tx, place, event.payload)
  await tx.appointment.updateMany({ where: { id: row.id }, data: { declarationSealed } })
}
