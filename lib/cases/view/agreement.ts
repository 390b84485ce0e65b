import 'server-only'
import { openCommitments } from './agreement-commitments.ts'
import { openSignatures } from './agreement-signatures.ts'
import type { AgreementView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'
import { readsAsTeam } from './reads-as-team.ts'
import type { CaseView } from './types.ts'

type Words = { whatWeTellOthers?: string; ifItHappensAgain?: string; validUntil?: string }
type Agreements = Pick<CaseView, 'agreement' | 'inForce'>

const select = {
  id: true,
  version: true,
  status: true,
  type: true,
  wordsSealed: true,
  hash: true,
  createdAt: true,
  signedAt: true,
  commitments: {
    select: {
      id: true,
      position: true,
      ownerId: true,
      forEveryone: true,
      wordsSealed: true,
      complete: true,
    },
    orderBy: { position: 'asc' },
  },
  approvals: {
    where: { voidedAt: null },
    select: { personId: true, kind: true, at: true },
    orderBy: { at: 'asc' },
  },
  signatures: {
    where: { voidedAt: null },
    select: { id: true, personId: true, role: true, nameSealed: true, at: true },
    orderBy: { at: 'asc' },
  },
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
  const { tx, loaded, viewer } = look
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
  const approvals = row.approvals as { personId: string; kind: 'wording' | 'policy'; at: Date }[]
  const names = await look.names(approvals.map((approval) => approval.personId))
  return {
    id: row.id,
    version: row.version,
    status: row.status as AgreementView['status'],
    type: row.type as AgreementView['type'],
    whatWeTellOthers: words.whatWeTellOthers ?? null,
    ifItHappensAgain: words.ifItHappensAgain ?? null,
    validUntil: words.validUntil ?? null,
    commitments: await openCommitments(look, row.commitments),
    hash: row.hash,
    createdAt: row.createdAt.toISOString(),
    signedAt: row.signedAt?.toISOString() ?? null,
    approvedByYou: approvals.some(({ personId }) => personId === viewer),
    policyApproved: approvals.some(({ kind }) => kind === 'policy'),
    ...(readsAsTeam(look)
      ? {
          approvals: approvals.map(({ personId, kind, at }) => ({
            by: names.of(personId),
            kind,
            at: at.toISOString(),
          })),
        }
      : {}),
    signatures: look.may('signatures') === 'all' ? await openSignatures(look, row.signatures) : [],
  }
}
