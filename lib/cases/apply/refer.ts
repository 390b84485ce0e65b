import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { isUrgent } from '#machines/case/imminence.ts'
import type { Step } from '../write-step.ts'
import { writeNamedPeople } from './_named-people.ts'
import { writeStatement } from './_statement.ts'

/** What a referrer, or a mediator whose quick log becomes a case, tells the programme; readable by the staff only. */
export async function writeReferral(
  tx: Tx,
  { id, event, at }: Step<'refer'> | Step<'promote'>,
): Promise<void> {
  const { people, reason, ...answers } = event.payload
  await writeStatement(tx, {
    caseId: id,
    personId: event.by,
    text: reason,
    answers,
    shared: false,
    at,
  })
  await writeNamedPeople(tx, { caseId: id, namedById: event.by, people })
  await tx.case.updateMany({
    where: { id },
    data: {
      topics: answers.topics ?? [],
      mainTopic: answers.topics?.[0] ?? null,
      mayContact: 'now',
      ...('pressure' in answers ? { pressure: answers.pressure, urgent: isUrgent(event) } : {}),
    },
  })
}
