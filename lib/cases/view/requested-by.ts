import 'server-only'
import type { Look } from './look.ts'
import type { CaseView } from './types.ts'

/** Who asked, or who told of it: for themselves and for staff. Some of them want to stay unnamed. */
export async function viewRequestedBy(look: Look): Promise<CaseView['requestedBy']> {
  const { tx, loaded, viewer } = look
  const access = look.may('requestedBy')
  if (access !== 'all' && access !== 'own') return null
  const first = await tx.caseRelation.findFirst({
    where: {
      caseId: loaded.id,
      relation: { in: ['requester', 'referrer'] },
      ...(access === 'own' ? { personId: viewer } : {}),
    },
    select: { personId: true, relation: true },
    orderBy: { fromAt: 'asc' },
  })
  if (!first) return null
  const names = await look.names([first.personId])
  const referral = first.relation === 'referrer'
  return { ...names.of(first.personId), you: first.personId === viewer, referral }
}
