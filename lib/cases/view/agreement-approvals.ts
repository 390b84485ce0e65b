import 'server-only'
import type { AgreementView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { readsAsTeam } from './reads-as-team.ts'

type Approvals = Pick<AgreementView, 'approvedByYou' | 'policyApproved' | 'approvals'>

/** Who said that the text is right: for the team by name, for a party only whether they did themselves. */
export async function viewApprovals(look: Look, agreementId: string): Promise<Approvals> {
  const team = readsAsTeam(look)
  const rows = await look.tx.approval.findMany({
    where: {
      agreementId,
      voidedAt: null,
      ...(team ? {} : { OR: [{ personId: look.viewer }, { kind: 'policy' }] }),
    },
    select: { personId: true, kind: true, at: true },
    orderBy: { at: 'asc' },
  })
  const approvedByYou = rows.some(({ personId }) => personId === look.viewer)
  const policyApproved = rows.some(({ kind }) => kind === 'policy')
  if (!team) return { approvedByYou, policyApproved }
  const names = await look.names(rows.map((row) => row.personId))
  const approvals = rows.map(({ personId, kind, at }) => ({
    by: names.of(personId),
    kind: kind as 'wording' | 'policy',
    at: at.toISOString(),
  }))
  return { approvedByYou, policyApproved, approvals }
}
