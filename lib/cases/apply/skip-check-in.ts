import 'server-only'
import type { Apply } from '../apply.ts'
import { oldestOpen } from './_oldest-open.ts'

/** The oldest open check-in of this person is left out. */
export const skipCheckIn: Apply<'skipCheckIn'> = async (tx, { id: caseId, event, at }) => {
  const id = await oldestOpen(tx, caseId, event.payload.person)
  await tx.$queryRaw`select app.settle_check_in(${id}::uuid, 'skipped', null, ${at}::timestamptz)::text`
}
