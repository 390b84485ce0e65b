import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkpointNow, startCheckpoints } from '#lib/audit/keep-checkpoints.ts'
import { postEvent } from '#lib/cases/post-event.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { actorOf } from '#tests/support/members.ts'
import { playIntake, playToMeeting, playToSigning, secret } from '#tests/support/play-case.ts'
import { runVerifyLog } from '#tests/support/verify-log.ts'
import type { Played } from '../../prisma/seed/play.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-verify-'))
const file = join(folder, 'checkpoints.jsonl')
let cast: Cast
let programme: string
let signing: Played

beforeAll(async () => {
  vi.stubEnv('PARLEY_CHECKPOINTS', file)
  const { programmeId, cast: people } = await castProgramme()
  cast = people
  programme = programmeId
  startCheckpoints()
  const met = await playToMeeting(await playIntake(programmeId, cast), cast)
  signing = await playToSigning(met, cast)
  await checkpointNow()
}, 120_000)
afterAll(async () => {
  await disconnect()
  rmSync(folder, { recursive: true, force: true })
})

const lines = () => readFileSync(file, 'utf8').trim().split('\n')

it('holds a signature outside the database before the person is told that they signed', async () => {
  const before = lines().length
  const payload = { version: 1, name: secret('hand'), agreed: true }
  const body = { type: 'sign', seenVersion: signing.version, payload }
  const signer = actorOf(cast.requester, 'member', programme)
  const answer = await postEvent(signer, signing.ref, body, null)
  expect(answer).toMatchObject({ ok: true })
  expect(lines().length).toBe(before + 1)
  expect(lines().at(-1)).toContain(`"${signing.ref}",${signing.version + 1},`)
  expect(lines().join('\n')).not.toContain('Only-')
})

it('says that all is whole, or what is not and where', async () => {
  expect(await runVerifyLog(file)).toEqual({
    code: 0,
    said: expect.stringMatching(/whole: 2 cases, \d+ events, \d+ checkpoints/),
  })
  await asOwner('alter table case_event disable trigger all')
  await asOwner(
    `update case_event set at = at - interval '1 day'
     where seq = 5 and case_id = (select id from cases where ref = '${signing.ref}')`,
  )
  await asOwner('alter table case_event enable trigger all')
  const { code, said } = await runVerifyLog(file)
  expect(code).toBe(1)
  expect(said).toContain(`NOT WHOLE: case ${signing.ref}, event 5: was altered`)
})
