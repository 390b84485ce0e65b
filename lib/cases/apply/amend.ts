import 'server-only'
import type { Apply } from '../apply.ts'
import { readAgreementText } from '../read-agreement-text.ts'
import { writeVersion } from './_agreement-version.ts'

/** A copy of what was signed, to be changed; the signed version stays in force until the new one is signed. */
export const copyAgreement: Apply<'amend'> = async (tx, { id: caseId, facts, at }) => {
  if (facts.signedVersion === null) throw new Error('nothing was signed that could be amended')
  const text = await readAgreementText(tx, caseId, facts.signedVersion)
  await writeVersion(tx, { caseId, version: facts.agreementVersions + 1, text, at })
}
