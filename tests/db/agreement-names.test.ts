import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { eyesOf } from '../support/eyes-of.ts'
import { playIntake, playToMeeting, playToSigning, secret } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
}, 60_000)
afterAll(disconnect)

const planned = async () => playToMeeting(await playIntake(programmeId, cast), cast)
const rename = (who: keyof Cast, name: string) =>
  asOwner('update person set preferred_name = $2 where id = $1', [cast[who], name])

test('an agreement keeps the names with which it was signed, whatever people are called later', async () => {
  let at = await playToSigning(await planned(), cast)
  at = await send(at, cast.mediator2, 'sign', { version: 1, name: 'Em', agreed: true })
  for (const party of [cast.requester, cast.other])
    at = await send(at, party, 'sign', { version: 1, name: secret('hand'), agreed: true })
  const { agreement: signed } = await eyes.view('requester', at)
  expect(signed?.commitments[0]?.owner).toMatchObject({ name: 'Sasha' })
  // One takes the name of the other, a mediator another one.
  await rename('other', 'Robin')
  await rename('mediator2', 'Ash')
  const later = await eyes.view('requester', at)
  expect(later.people.map(({ name }) => name)).toEqual(['Robin', 'Robin'])
  expect(later.agreement).toEqual(signed)
  at = await send(at, cast.other, 'withdrawConsent', {})
  expect((await eyes.view('other', at)).agreement).toMatchObject({
    commitments: signed?.commitments.map(({ you: _, ...one }) => one) ?? [],
  })
  await rename('other', 'Sasha')
})

test('a text that is still being written goes with the names of today', async () => {
  let at = await playToSigning(await planned(), cast)
  await rename('other', 'Sascha')
  const owner = async () => (await eyes.view('requester', at)).agreement?.commitments[0]?.owner
  expect(await owner()).toMatchObject({ name: 'Sasha' })
  at = await send(at, cast.other, 'declineToSign', {})
  expect(await owner()).toMatchObject({ name: 'Sascha' })
  at = await send(at, cast.mediator1, 'submitForReview', {})
  expect(await owner()).toMatchObject({ name: 'Sascha' })
  await rename('other', 'Sasha')
  expect(await owner()).toMatchObject({ name: 'Sascha' })
})
