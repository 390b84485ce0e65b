import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** Notes for each of these people whether they came to the meeting that is planned or going on. */
export async function writePresence(
  tx: Tx,
  caseId: string,
  people: string[],
  status: 'present' | 'absent',
): Promise<void> {
  const session = await tx.session.findFirstOrThrow({
    where: { caseId, status: { in: ['planned', 'live'] } },
    select: { id: true },
  })
  await tx.sessionAttendance.createMany({
    data: people.map((personId) => ({ sessionId: session.id, personId, status })),
    skipDuplicates: true,
  })
}
