import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCase, readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { destroyCompartment } from '#lib/vault/destroy-compartment.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { enabled, eyesOf } from '../support/eyes-of.ts'
import { playIntake, playToAgreement, playToMeeting, secret } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let convened: Played
let planned: Played
let signed: Played
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
  convened = await playIntake(programmeId, cast)
  planned = await playToMeeting(await playIntake(programmeId, cast), cast)
  signed = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
}, 60_000)
afterAll(disconnect)

describe('who reads whose words', () => {
  test('a party reads their own side and nothing that the other wrote', async () => {
    const own = ['story', 'named', 'contact', 'unwanted']
    const others = ['answer', 'objected', 'summary', 'talk', 'conditions', 'invite', 'ending']
    await eyes.expectWords('requester', signed, [...own, 'promise', 'outside', 'hand'], others)
    await eyes.expectWords(
      'other',
      signed,
      ['answer', 'objected', 'promise', 'hand'],
      [...own, 'summary', 'talk', 'conditions', 'invite', 'ending'],
    )
  })

  test('a mediator reads the summary and what was shared, once the declaration is clear', async () => {
    await eyes.expectWords(
      'mediator1',
      planned,
      ['story', 'summary'],
      ['answer', 'contact', 'unwanted', 'objected', 'talk', 'named', 'conditions'],
    )
  })

  test('a proposed mediator reads names and topic only', async () => {
    const at = await send(await playIntake(programmeId, cast), cast.supervisor, 'propose', {
      team: [
        { person: cast.mediator1, role: 'lead' },
        { person: cast.mediator2, role: 'co' },
      ],
    })
    const seen = await eyes.view('mediator1', at)
    expect(seen.people.map((person) => person.name).sort()).toEqual(['Robin', 'Sasha'])
    expect(seen.topic).toBe('noise')
    expect([seen.summary, seen.conditions, seen.statements]).toEqual([null, null, null])
    await eyes.expectWords('mediator1', at, [], ['story', 'answer', 'summary', 'named', 'talk'])
  })

  test('the supervisor reads what screening needs, once they said why', async () => {
    await eyes.opens('supervisor', signed)
    await eyes.expectWords(
      'supervisor',
      signed,
      [
        'story',
        'answer',
        'contact',
        'unwanted',
        'summary',
        'talk',
        'named',
        'conditions',
        'ending',
        'promise',
      ],
      [],
    )
    const { team, file } = await eyes.view('supervisor', signed)
    expect(team?.[0]?.declared?.comment).toContain('declaration')
    expect(file?.category).toBe('suitable')
  })

  test('a mediator reads their own declaration and not the other mediator’s', async () => {
    const words = await eyes.allWords('mediator1', planned)
    expect(words).toContain(secret(`declaration-${cast.mediator1}`))
    expect(words).not.toContain(secret(`declaration-${cast.mediator2}`))
  })

  test('somebody else does not know of it', async () => {
    for (const who of ['mediator3', 'observer', 'referrer', 'safeguarding'] as const) {
      expect(await readCase({ id: cast[who] }, signed.ref)).toMatchObject({
        refusal: { code: 'not-found' },
      })
    }
  })
})

describe('a referrer', () => {
  test('reads their own words and three words of status, and no state', async () => {
    let at = await begin(programmeId, cast.referrer, 'refer', {
      people: [{ name: secret('told'), relationship: 'classmate' }],
      reason: secret('reason'),
      role: 'teacher',
      urgency: 'can-wait',
      madeSafe: true,
      openProcess: 'no',
      pressure: 'free',
      toldPeople: false,
      stayUnnamed: true,
      feedback: 'none',
    })
    at = await send(at, cast.supervisor, 'startScreening', {})
    at = await send(at, cast.supervisor, 'recordConversation', {
      with: cast.other,
      named: 0,
      channel: 'phone',
      suitable: true,
      category: 'suitable',
      notes: secret('talk'),
    })
    const seen = await eyes.view('referrer', at)
    expect(seen).toMatchObject({
      state: null,
      stage: null,
      status: 'underway',
      people: [],
      topic: null,
    })
    await eyes.expectWords('referrer', at, ['told', 'reason'], ['talk'])
    expect(enabled(seen)).toEqual(['raiseConcern'])
    expect((await eyes.view('supervisor', at)).requestedBy).toMatchObject({ referral: true })
  })
})

describe('the buttons', () => {
  test('are those of the viewer in this state', async () => {
    expect(enabled(await eyes.view('requester', convened))).toEqual([
      'raiseConcern',
      'withdrawConsent',
    ])
    expect(enabled(await eyes.view('supervisor', convened))).toContain('propose')
    expect(enabled(await eyes.view('mediator1', planned))).toEqual(
      expect.arrayContaining(['startSession', 'reschedule', 'postpone', 'recuse']),
    )
    // Whoever did not come cannot be noted before it is time.
    expect(enabled(await eyes.view('mediator1', planned))).not.toContain('noShow')
    expect(enabled(await eyes.view('requester', signed))).toContain('checkIn')
  })

  test('say what is missing', async () => {
    const { events } = await eyes.view('supervisor', signed)
    const close = events.find((event) => event.type === 'close')
    expect(close?.enabled).toBe(false)
    expect(close?.why).toMatch(/2 check-ins are open or still to come/)
  })

  test('leave out what was done', async () => {
    const types = (await eyes.view('requester', convened)).events.map((event) => event.type)
    expect(types).not.toContain('consent')
  })
})

test('the history is told from each side', async () => {
  const words = async (who: keyof Cast) => {
    const history = await readTimeline({ id: cast[who] }, signed.ref)
    return history.ok ? history.value.map((entry) => entry.words) : []
  }
  const requester = await words('requester')
  expect(requester).toEqual(
    expect.arrayContaining(['You asked for help.', 'Sasha signed.', 'You signed.']),
  )
  expect(requester).not.toContain('Sasha said yes to taking part.')
  expect(await words('other')).toContain('You were invited.')
  expect(await words('supervisor')).toContain('You invited Sasha.')
  expect(await words('adult')).toContain('Ms. Adeyemi invited Sasha.')
})

test('what has expired leaves an empty place, not an error', async () => {
  const at = await playIntake(programmeId, cast)
  await eyes.opens('supervisor', at)
  const [row] = await asOwner<{ id: string }>('select id from cases where ref = $1', [at.ref])
  await withActor('system', (tx) =>
    destroyCompartment(tx, row?.id ?? '', `party:${cast.requester}`, 'retention'),
  )
  expect((await eyes.view('supervisor', at)).statements?.map((one) => one.text)).toEqual([
    null,
    secret('answer'),
  ])
})
