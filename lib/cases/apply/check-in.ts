import 'server-only'
import { sealJson } from '#lib/vault/seal.ts'
import type { Apply } from '../apply.ts'
import { oldestOpen } from './_oldest-open.ts'

/** The answers to the oldest open check-in of this person. */
export const answerCheckIn: Apply<'checkIn'> = async (tx, { id: caseId, event, at }) => {
  const { person, ...answers } = event.payload
  const id = await oldestOpen(tx, caseId, person)
  const place = {
    caseId,
    compartment: `party:${person}`,
    table: 'check_in',
    column: 'answers_sealed',
    row: id,
  } as const
  const answersSealed = await sealJson(tx, place, answers)
  await tx.$queryRaw`select app.settle_check_in(${id}::uuid, 'done', ${answersSealed}, ${at}::timestamptz)::text`
}
