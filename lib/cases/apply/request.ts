import 'server-only'
import { isUrgent } from '#machines/case/imminence.ts'
import type { Apply } from '../apply.ts'
import { writeNamedPeople } from './_named-people.ts'
import { writeSafetyAnswers } from './_safety-answers.ts'
import { writeStatement } from './_statement.ts'

/** The asker's side, their safety answers, and the people they named. */
export const writeRequest: Apply<'request'> = async (tx, { id, event, at }) => {
  const {
    otherPeople,
    whatHappened,
    safety,
    shareStatement,
    understood: _,
    ...answers
  } = event.payload
  await writeStatement(tx, {
    caseId: id,
    personId: event.by,
    text: whatHappened,
    answers,
    shared: shareStatement ?? false,
    at,
  })
  await writeSafetyAnswers(tx, { caseId: id, personId: event.by, safety, at })
  await writeNamedPeople(tx, { caseId: id, namedById: event.by, people: otherPeople })
  await tx.case.updateMany({
    where: { id },
    data: {
      topics: answers.topics ?? [],
      mainTopic: answers.topics?.[0] ?? null,
      mayContact: answers.mayContactOther,
      urgent: isUrgent(event),
    },
  })
}
