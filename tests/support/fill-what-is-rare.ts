import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCheckpoint } from '#lib/audit/make-checkpoint.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import { actorOf, addMember, changes } from './members.ts'

/**
 * What the demo's stories leave out, so that every table that people use has rows: a supervisor opens private words
 * with a reason, lets a mediator rest, and the histories get a checkpoint.
 */
export async function fillWhatIsRare(
  programmeId: string,
  supervisor: string,
  ref: string,
): Promise<void> {
  const by = actorOf(supervisor, 'supervisor', programmeId)
  const opened = await openWithReason(by, ref, { reason: 'other', words: 'Somebody asked for it' })
  if (!opened.ok) throw new Error(opened.refusal.code)
  await readCase(by, ref)
  await changes(by, programmeId, await addMember(programmeId, 'mediator'), ['suspend'])
  const folder = mkdtempSync(join(tmpdir(), 'parley-rare-'))
  await makeCheckpoint(join(folder, 'checkpoints.jsonl'))
  rmSync(folder, { recursive: true })
}
