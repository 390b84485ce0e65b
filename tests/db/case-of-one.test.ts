import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { calm, later } from '#machines/case/paths/payloads.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { enabled, eyesOf } from '#tests/support/eyes-of.ts'
import { secret } from '#tests/support/play-case.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// Help for one person alone is theirs alone: whoever else was to come to a talk is told that it is over for them, keeps
// what they wrote, and learns nothing of what comes.

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>
const app = new AsPerson()

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
  await app.open()
}, 60_000)
afterAll(async () => {
  await app.close()
  await disconnect()
})

type Side = 'requester' | 'other'
const talk = { channel: 'in-person', category: 'suitable' } as const

const consent = (at: Played, who: Side) =>
  send(at, cast[who], 'consent', {
    consentText: '2026-09/en',
    agreed: true,
    safety: calm,
    statement: secret(`side-of-${who}`),
  })

/** Two people who are asked; `yes`: who of them have said that they want to come; `left`: for whom it is not. */
async function asked(yes: Side[], left: Side): Promise<Played> {
  const { supervisor, requester, other } = cast
  const talkWith = (who: Side, suitable: boolean) =>
    send(at, supervisor, 'recordConversation', { ...talk, with: cast[who], suitable })
  let at = await begin(programmeId, requester, 'request', exampleEvent('request').payload)
  at = await send(at, supervisor, 'startScreening', {})
  at = await talkWith('requester', true)
  at = await send(at, supervisor, 'accept', {
    category: 'suitable',
    topic: 'noise',
    conditions: [],
    summary: 'Two people and a wall.',
  })
  at = await send(at, supervisor, 'invite', { person: other, named: 0 })
  at = await talkWith('other', true)
  at = await talkWith(left, false)
  for (const who of yes) at = await consent(at, who)
  return at
}

/** From the offer to a plan that one person signed for themselves; the supervisor agreed on it with `who`. */
async function coach(start: Played, who: Side): Promise<Played> {
  const { supervisor, mediator1, adult } = cast
  const person = cast[who]
  let at = await send(start, supervisor, 'offerCoaching', { person, agreed: true })
  at = await send(at, supervisor, 'propose', { team: [{ person: mediator1, role: 'lead' }] })
  at = await send(at, mediator1, 'declareConflict', {
    people: [{ person, knows: 'no' }],
    knowsConflict: false,
    canBeFair: 'yes',
  })
  at = await send(at, mediator1, 'acceptAppointment', {})
  at = await send(at, mediator1, 'schedule', {
    kind: 'joint',
    startsAt: later(3),
    minutes: 60,
    place: secret('place'),
    adultOnCall: adult,
  })
  at = await send(at, mediator1, 'startSession', { present: [person], stillWilling: true })
  at = await send(at, mediator1, 'endSession', { outcome: 'full', minutes: 50 })
  at = await send(at, mediator1, 'editAgreement', {
    type: 'full',
    commitments: [{ owner: person, action: secret('plan'), when: 'each day' }],
  })
  at = await send(at, mediator1, 'submitForReview', {})
  at = await send(at, person, 'approveWording', { version: 1 })
  return send(at, supervisor, 'approvePolicy', { version: 1 })
}

const stories: { story: string; yes: Side[]; one: Side; left: Side }[] = [
  {
    story: 'somebody who had said yes',
    yes: ['requester', 'other'],
    one: 'requester',
    left: 'other',
  },
  { story: 'somebody who was only asked', yes: ['requester'], one: 'requester', left: 'other' },
  {
    story: 'the one who had asked for help',
    yes: ['requester', 'other'],
    one: 'other',
    left: 'requester',
  },
  {
    story: 'the one who had asked, and had not said yes',
    yes: ['other'],
    one: 'other',
    left: 'requester',
  },
]

describe.each(stories)('a case of one without $story', ({ yes, one, left }) => {
  let at: Played
  let before: number
  beforeAll(async () => {
    const start = await asked(yes, left)
    before = start.version
    while ((await runDue(500)) > 0);
    await asOwner('delete from message')
    at = await coach(start, one)
  })

  it('is over for them, and stays theirs as far as they wrote it', async () => {
    const seen = await eyes.view(left, at)
    expect(seen).toMatchObject({
      ...{
        relations: ['formerParty'],
        status: 'left',
        kind: 'mediation',
        stage: null,
        state: null,
      },
      ...{
        sessions: null,
        meetingPlanned: false,
        board: null,
        agreement: null,
        team: null,
        coached: null,
      },
    })
    expect(seen.people.map(({ you }) => you)).toEqual([true])
    expect(enabled(seen)).toEqual(['raiseConcern'])
    const own = yes.includes(left) ? [`side-of-${left}`] : []
    await eyes.expectWords(left, at, own, ['place', 'plan', `side-of-${one}`])
  })

  it('tells them nothing of what comes', async () => {
    const history = await readTimeline({ id: cast[left] }, at.ref)
    const news = history.ok ? history.value.filter(({ seq }) => seq > before) : null
    expect(news).toEqual([])
    while ((await runDue(500)) > 0);
    const messages = await asOwner<{ who: string }>('select recipient_id as who from message')
    const people = messages.map(({ who }) => who)
    expect([people.includes(cast[one]), people.includes(cast[left])]).toEqual([true, false])
  })

  it('is not theirs to write, to send back or to sign', async () => {
    for (const [type, payload] of [
      ['returnWording', {}],
      ['sign', { version: 1, name: 'Sam', agreed: true }],
      ['withdrawConsent', {}],
    ] as const) {
      const command = { type, payload, seenVersion: at.version, requestId: randomUUID() }
      const result = await dispatch(cast[left], at.ref, command)
      expect(result, type).toMatchObject({ ok: false, refusal: { code: 'not-you' } })
    }
  })

  it('is behind the walls of the database too', async () => {
    for (const table of ['session', 'agreement', 'board_item', 'time_offer']) {
      const sql = `select t.id from "${table}" t join cases c on c.id = t.case_id where c.ref = $1`
      expect(await app.ask(cast[left], sql, [at.ref]), table).toEqual([])
    }
    const history = `select e.type from case_event e join cases c on c.id = e.case_id
      where c.ref = $1 and e.seq > $2`
    expect(await app.ask(cast[left], history, [at.ref, before])).toEqual([])
  })

  it('goes on for the one whom it is for', async () => {
    const seen = await eyes.view(one, at)
    expect(seen).toMatchObject({ kind: 'coaching', state: 'agreement.signing' })
    expect(enabled(seen)).toEqual(expect.arrayContaining(['sign', 'withdrawConsent']))
    const signed = await send(at, cast[one], 'sign', { version: 1, name: 'Sam', agreed: true })
    expect(signed.state).toBe('followUp.active')
    const open = await asOwner<{ who: string }>(
      `select k.person_id as who from check_in k join cases c on c.id = k.case_id
       where c.ref = $1 and k.status = 'open'`,
      [at.ref],
    )
    expect(open).toEqual([{ who: cast[one] }])
  })
})
