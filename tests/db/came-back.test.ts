import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { sortEvents } from '#app/(signed-in)/cases/[ref]/_page/sort-events.ts'
import { whyCameBack } from '#lib/agreements/why-came-back.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'
import { playIntake, playToMeeting, playToSigning } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
})
afterAll(disconnect)

test('a text that came back is changed first, and whoever writes reads why', async () => {
  let at = await playToSigning(await playToMeeting(await playIntake(programmeId, cast), cast), cast)
  at = await send(at, cast.mediator1, 'reopenDraft', { reason: 'The hour is wrong.' })
  const look = async (played: Played) => {
    const why = await whyCameBack(eyes.reader('mediator1'), played.ref)
    const { primary } = sortEvents(await eyes.view('mediator1', played), why !== null)
    return { why: why?.note, first: primary?.type }
  }
  expect(await look(at)).toEqual({ why: 'The hour is wrong.', first: 'editAgreement' })
  expect(await whyCameBack(eyes.reader('requester'), at.ref)).toMatchObject({
    note: 'The hour is wrong.',
  })
  at = await send(at, cast.mediator1, 'editAgreement', {
    type: 'full',
    commitments: [{ owner: 'everyone', action: 'Say hello', when: 'each day' }],
  })
  expect(await look(at)).toEqual({ why: undefined, first: 'submitForReview' })
})
