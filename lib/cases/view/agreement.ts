import 'server-only'
import { viewApprovals } from './agreement-approvals.ts'
import { viewCommitments } from './agreement-commitments.ts'
import { namesIn } from './agreement-names.ts'
import { viewSignatures } from './agreement-signatures.ts'
import type { AgreementView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'
import type { CaseView } from './types.ts'

type Words = { whatWeTellOthers?: string; ifItHappensAgain?: string; validUntil?: string }
type Agreements = Pick<CaseView, 'agreement' | 'inForce'>

const select = {
  id: true,
  version: true,
  status: true,
  type: true,
  wordsSealed: true,
  namesSealed: true,
  hash: true,
  createdAt: true,
  signedAt: true,
} as const

/** The text being worked on and the one in force. Whoever left keeps only what they had signed. */
export async function viewAgreements(look: Look): Promise<Agreements> {
  const access = look.may('agreement')
  const { agreement, signedVersion } = look.loaded.facts
  if (access !== 'all' && access !== 'shared') return { agreement: null, inForce: null }
  if (access === 'shared') return { agreement: await viewSigned(look), inForce: null }
  const current = agreement && (await viewVersion(look, { version: agreement.version }))
  const other = signedVersion !== null && signedVersion !== agreement?.version
  return {
    agreement: current ?? null,
    inForce: other ? await viewVersion(look, { version: signedVersion }) : null,
  }
}

const viewSigned = (look: Look) =>
  viewVersion(look, {
    signedAt: { not: null },
    signatures: { some: { personId: look.viewer, voidedAt: null } },
  })

async function viewVersion(look: Look, where: object): Promise<AgreementView | null> {
  const { tx, loaded } = look
  const caseId = loaded.id
  const row = await tx.agreement.findFirst({
    where: { caseId, ...where },
    select,
    orderBy: { version: 'desc' },
  })
  if (!row) return null
  const place = {
    caseId,
    compartment: 'agreement',
    table: 'agreement',
    column: 'words_sealed',
    row: row.id,
  } as const
  const words = (await openKeptJson<Words>(tx, place, row.wordsSealed)) ?? {}
  const called = await namesIn(look, row)
  return {
    id: row.id,
    version: row.version,
    status: row.status as AgreementView['status'],
    type: row.type as AgreementView['type'],
    whatWeTellOthers: words.whatWeTellOthers ?? null,
    ifItHappensAgain: words.ifItHappensAgain ?? null,
    validUntil: words.validUntil ?? null,
    commitments: await viewCommitments(look, row.id, called),
    hash: row.hash,
    createdAt: row.createdAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
    ...(await viewApprovals(look, row.id)),
    signatures: look.may('signatures') === 'all' ? await viewSignatures(look, row.id, called) : [],
  }
}
