import { createHash } from 'node:crypto'
import type { AgreementText } from '#lib/cases/agreement-text.ts'
import { parsePayload } from '#machines/case/events.ts'
import { canonicalJson } from './canonical-json.ts'

type Version = { caseId: string; version: number; text: AgreementText }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The check number of one version (hex): the same for the same text in the same place, whoever stored it in between. */
export const agreementHash = ({ caseId, version, text }: Version): string =>
  sha256(canonicalJson({ caseId, version, ...text }))

/** Whether it is the check number of this version. Until 27 November 2026 it depended on the order of the keys. */
export function isAgreementHash(hash: string, { caseId, version, text }: Version): boolean {
  if (hash === agreementHash({ caseId, version, text })) return true
  const asSent = parsePayload('editAgreement', text)
  const earlier = [text, asSent.ok ? (asSent.payload as AgreementText) : text]
  return earlier.some((one) => hash === sha256(JSON.stringify({ caseId, version, ...one })))
}
