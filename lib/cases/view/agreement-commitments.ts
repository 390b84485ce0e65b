import 'server-only'
import type { Commitment } from '#machines/case/events/commitment.ts'
import type { CommitmentView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'

/** The commitments of one version of an agreement, opened, in their order. `called`: the names kept with it. */
export async function viewCommitments(
  look: Look,
  agreementId: string,
  called: ReadonlyMap<string, string>,
): Promise<CommitmentView[]> {
  const { tx, loaded, viewer } = look
  const rows = await tx.commitment.findMany({
    where: { agreementId },
    select: {
      id: true,
      position: true,
      ownerId: true,
      forEveryone: true,
      wordsSealed: true,
      complete: true,
    },
    orderBy: { position: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.ownerId))
  const seen: CommitmentView[] = []
  for (const { id, position, ownerId, forEveryone, wordsSealed, complete } of rows) {
    const place = {
      caseId: loaded.id,
      compartment: 'agreement',
      table: 'commitment',
      column: 'words_sealed',
      row: id,
    } as const
    const words = await openKeptJson<Omit<Commitment, 'owner'>>(tx, place, wordsSealed)
    const one =
      ownerId === null ? null : { id: ownerId, name: called.get(ownerId) ?? names.of(ownerId).name }
    seen.push({
      id,
      position,
      owner: forEveryone ? 'everyone' : one,
      you: ownerId === viewer,
      action: words?.action ?? '',
      when: words?.when ?? null,
      due: words?.due ?? null,
      where: words?.where ?? null,
      how: words?.how ?? null,
      ifProblem: words?.ifProblem ?? null,
      complete,
    })
  }
  return seen
}
