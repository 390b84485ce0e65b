import 'server-only'
import { now } from '#lib/clock.ts'
import type { Outbox } from '#lib/db/generated/client.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { callAdult, callBackup } from './call-adults.ts'
import { logFailure } from './log-failure.ts'
import { purgeNotes } from './purge-notes.ts'
import { remindCheckIn } from './remind-check-in.ts'
import { remindSupervisors } from './remind-supervisors.ts'
import { resetPassword } from './reset-password.ts'
import { retryAt } from './retry-at.ts'
import { tell } from './tell.ts'
import type { Work } from './work.ts'

/** One row of the outbox as a performer sees it. */
export type Due<P extends Work['performer'] = Work['performer']> = Extract<
  Work,
  { performer: P }
> & {
  programmeId: string
  caseId: string | null
  at: Date
}

/** What became of it: done, or wait until then and look again. */
export type Done = { again: Date | null }

const performers: { [P in Work['performer']]: (tx: Tx, due: Due<P>) => Promise<Done> } = {
  tell,
  callAdult,
  callBackup,
  remindCheckIn,
  remindSupervisors,
  purgeNotes,
  resetPassword,
}

/** Does what is due, at most `most` pieces, each exactly once. Gives how many were touched. */
export async function runDue(most = 50): Promise<number> {
  let touched = 0
  while (touched < most && (await runNext())) touched++
  return touched
}

/** The work and the mark that it is done are one transaction: neither lost nor done twice. */
async function runNext(): Promise<boolean> {
  let failed: { row: DueRow; error: unknown } | null = null
  const found = await withActor('system', async (tx) => {
    const [row] = await tx.$queryRaw<DueRow[]>`
      select id, performer, details, programme_id as "programmeId", case_id as "caseId" from app.due_work(1)`
    if (!row) return false
    failed = { row, error: null }
    const at = await now()
    const perform = performers[row.performer] as (tx: Tx, due: Due) => Promise<Done>
    const { again } = await perform(tx, { ...row, at } as unknown as Due)
    await tx.outbox.updateMany({
      where: { id: row.id },
      data: again ? { dueAt: again, attempts: 0, lastError: null } : { doneAt: at },
    })
    failed = null
    return true
  }).catch((error: unknown) => {
    if (failed) failed.error = error
    else throw error
    return true
  })
  if (failed) await postpone(failed)
  return found
}

type DueRow = Pick<Outbox, 'id' | 'performer' | 'details' | 'programmeId' | 'caseId'> & {
  performer: Work['performer']
}

/**
 * Tries again later: after one minute, then two, four, … What goes on failing is shown to the adults of the programme
 * (`stuck-work.ts`); after twelve times it is not tried again.
 */
async function postpone({ row, error }: { row: DueRow; error: unknown }): Promise<void> {
  logFailure(row.performer, row.id, error)
  await withActor('system', async (tx) => {
    const known = await tx.outbox.findUniqueOrThrow({
      where: { id: row.id },
      select: { attempts: true },
    })
    const at = await now()
    await tx.outbox.updateMany({
      where: { id: row.id },
      data: {
        attempts: { increment: 1 },
        dueAt: retryAt(at, known.attempts),
        lastError: error instanceof Error ? error.name : 'unknown',
      },
    })
  })
}
