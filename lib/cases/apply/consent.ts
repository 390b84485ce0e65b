import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Apply } from '../apply.ts'
import { writeSafetyAnswers } from './_safety-answers.ts'
import { writeStatement } from './_statement.ts'

/** The consent with the version of the text that was shown, safety answers, and the person's side if they told it. */
export const writeConsent: Apply<'consent'> = async (tx, { id: caseId, event, at }) => {
  const {
    consentText,
    agreed: _,
    statistics,
    safety,
    statement,
    shareStatement,
    ...answers
  } = event.payload
  const personId = event.by
  const [textVersion = consentText, locale = 'en'] = consentText.split('/')
  await tx.consent.createMany({
    data: [
      {
        id: randomUUID(),
        caseId,
        personId,
        decision: 'given',
        textVersion,
        locale,
        statistics: statistics ?? false,
        at,
      },
    ],
  })
  await writeSafetyAnswers(tx, { caseId, personId, safety, at })
  if (statement !== undefined || Object.keys(answers).length > 0) {
    await writeStatement(tx, {
      caseId,
      personId,
      text: statement ?? '',
      answers,
      shared: shareStatement ?? false,
      at,
    })
  }
}
