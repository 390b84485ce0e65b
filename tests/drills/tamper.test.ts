import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { makeCheckpoint } from '#lib/audit/make-checkpoint.ts'
import { verifyLog } from '#lib/audit/verify-log.ts'
import { disconnect } from '#lib/db/client.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSeed, drillSize, tellDrill } from '#tests/support/drill.ts'
import { playIntake, playToAgreement, playToMeeting } from '#tests/support/play-case.ts'
import { tamperColumn } from '#tests/support/tamper/tamper-column.ts'
import { tamperFile } from '#tests/support/tamper/tamper-file.ts'
import { rowTamperings } from '#tests/support/tamper/tamper-rows.ts'

// Somebody with every right on the database, and a hand on the checkpoint file, changes what happened.

const times = drillSize(60, 1000)
const folder = mkdtempSync(join(tmpdir(), 'parley-tamper-'))
const file = join(folder, 'checkpoints.jsonl')
const client = new Client({ connectionString: ownerUrl })

beforeAll(async () => {
  const { programmeId, cast } = await castProgramme()
  const checkpoint = () => makeCheckpoint(file)
  await checkpoint()
  await playIntake(programmeId, cast)
  await checkpoint()
  const met = await playToMeeting(await playIntake(programmeId, cast), cast)
  await checkpoint()
  await playToAgreement(met, cast)
  await checkpoint()
  await client.connect()
}, 60_000)
afterAll(async () => {
  await client.end()
  await disconnect()
  rmSync(folder, { recursive: true, force: true })
})

/** What the tables themselves would refuse: whoever owns them takes such rules away first. */
const rules = [
  ['case_event', 'note_sealed_looks_sealed'],
  ['case_event', 'note_is_held'],
  ['vault_key', 'wrapped_looks_sealed'],
] as const

const faultsIn = async (text = readFileSync(file, 'utf8')): Promise<string[]> =>
  (await verifyLog(client, () => text)).faults.map(sentenceOfFault)

/** Does it with all triggers and rules off, looks what is found, and puts everything back. */
async function tamper(dice: Dice): Promise<{ what: string; found: string[] }> {
  if (dice.below(4) === 0) {
    const { text, what } = tamperFile(readFileSync(file, 'utf8'), dice)
    return { what, found: await faultsIn(text) }
  }
  await client.query('begin')
  try {
    await client.query('set local session_replication_role = replica')
    for (const [table, rule] of rules)
      await client.query(`alter table ${table} drop constraint ${rule}`)
    const work = dice.coin() ? tamperColumn : dice.of(rowTamperings)
    return { what: await work(client, dice), found: await faultsIn() }
  } finally {
    await client.query('rollback')
  }
}

describe('tampering', () => {
  it(
    `is found, ${times} times out of ${times}`,
    async () => {
      const seed = drillSeed()
      const dice = new Dice(seed)
      expect(await faultsIn(), 'before').toEqual([])
      const missed: string[] = []
      for (let n = 1; n <= times; n++) {
        const { what, found } = await tamper(dice)
        if (found.length === 0) missed.push(`seed ${seed}, number ${n}: ${what}`)
        if (n % 100 === 0) tellDrill(`  ${n} of ${times}, ${missed.length} missed`)
      }
      expect(await faultsIn(), 'after').toEqual([])
      tellDrill(`tamper: ${times - missed.length} / ${times} found`)
      expect(missed).toEqual([])
    },
    drillSize(60_000, 600_000),
  )
})
