import 'server-only'
import type { Apply } from '../apply.ts'
import { writeVersion } from './_agreement-version.ts'

/** The next version of the agreement. */
export const writeAgreement: Apply<'editAgreement'> = (tx, { id, facts, event, at }) =>
  writeVersion(tx, { caseId: id, version: facts.agreementVersions + 1, text: event.payload, at })
