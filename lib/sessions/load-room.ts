import 'server-only'
import { type LoadedCase, loadCase } from '#lib/cases/load-case.ts'
import { readsAsTeam } from '#lib/cases/view/reads-as-team.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { mayRead } from '#machines/case/policy.ts'
import type { SessionState } from '#machines/session/machine.ts'
import { emptyRoom, type Room } from '#machines/session/room.ts'
import type { SessionStage } from '#machines/session/stages.ts'

/** One meeting as its door and its page need it, with the case that it belongs to. */
export type LoadedRoom = {
  id: string
  kind: 'joint' | 'preparatory'
  status: 'planned' | 'live' | 'ended' | 'cancelled'
  version: number
  state: SessionState
  room: Room
  /** when its present stage began */
  stageAt: string | null
  loaded: LoadedCase
}

/**
 * The meeting with this number in this case, if the transaction's actor may know of it: else nothing, whether it is
 * the case, the meeting or the right to it that is missing.
 */
export async function loadRoom(
  tx: Tx,
  ref: string,
  n: number,
  actorId: string,
): Promise<LoadedRoom | null> {
  const loaded = await loadCase(tx, ref)
  if (!loaded || mayRead(loaded.relations, loaded.state, 'sessions') !== 'all') return null
  const row = await tx.session.findUnique({
    where: { caseId_n: { caseId: loaded.id, n } },
    select: {
      id: true,
      kind: true,
      withId: true,
      status: true,
      stage: true,
      onBreak: true,
      version: true,
      startedAt: true,
      people: { where: { status: 'present' }, select: { personId: true, rulesAt: true } },
      stages: { select: { stage: true, at: true }, orderBy: { at: 'asc' } },
    },
  })
  if (!row) return null
  // A talk with one person first is not the other's to know of, not even when they have an office elsewhere.
  if (row.kind === 'preparatory' && !readsAsTeam({ loaded }) && row.withId !== actorId) return null
  const stage = row.stage as SessionStage
  const visited = [...new Set(['prepare', ...row.stages.map((entry) => entry.stage)])]
  return {
    id: row.id,
    kind: row.kind as LoadedRoom['kind'],
    status: row.status as LoadedRoom['status'],
    version: row.version,
    state: row.status === 'live' ? (row.onBreak ? 'onBreak' : 'together') : 'finished',
    room: {
      ...emptyRoom(row.people.map((one) => one.personId)),
      stage,
      visited: visited as SessionStage[],
      rulesAgreed: row.people.filter((one) => one.rulesAt !== null).map((one) => one.personId),
    },
    stageAt: (row.stages.at(-1)?.at ?? row.startedAt)?.toISOString() ?? null,
    loaded,
  }
}
