import {
  calm,
  cardOf,
  invites,
  letAWeekPass,
  opensFromHome,
  opensPrivate,
  takesUp,
  talksWith,
} from '#tests/support/at-work.ts'
import { filesARequest } from '#tests/support/files-a-request.ts'
import { expect, type Somebody, test } from '#tests/support/somebody.ts'

// One conflict from the first word to the last check-in, by five people who only use the pages.

test.setTimeout(600_000)

const canary = {
  requester: 'marmalade-lantern-4471',
  other: 'cinnamon-harbour-9083',
}

test('noise after midnight: from the request to the last check-in', async ({ become }) => {
  const requester = await become('party7')
  const other = await become('party8')
  const supervisor = await become('supervisor')
  const first = await become('mediator1')
  const second = await become('mediator3')
  const everybody = { requester, other, supervisor, first, second }

  const ref = await test.step('somebody asks for help', () =>
    filesARequest(requester, {
      people: {
        'payload.otherPeople.0.name': other.name,
        'payload.otherPeople.0.relationship': 'roommate',
      },
      story: {
        'payload.whatHappened': `Noise after midnight. The music next door goes on until two. ${canary.requester}`,
      },
      safety: { ...calm },
      contact: { 'payload.contact.channel': 'in-person' },
      permission: { 'payload.mayContactOther': 'now' },
    }))

  await test.step('the supervisor looks at it and talks with them', async () => {
    await takesUp(supervisor, ref)
    expect(await supervisor.hasHeard(canary.requester), 'before a reason').toEqual([])
    await opensPrivate(supervisor, ref)
    await expect(supervisor.page.locator('main')).toContainText(canary.requester)
    await talksWith(supervisor, ref, requester.name)
    await supervisor.does(ref, 'accept', {
      'payload.category': 'suitable',
      'payload.topic': 'noise',
      'payload.summary': 'Two people live wall to wall and sleep at different hours.',
    })
  })

  await test.step('the other person is found and invited', async () => {
    await invites(supervisor, ref, other.name)
    await talksWith(supervisor, ref, other.name)
  })

  await test.step('both say yes, each for themselves', async () => {
    const yes = { 'payload.agreed:boolean': 'true', ...calm }
    await opensFromHome(requester, ref)
    await requester.does(ref, 'consent', yes)
    await opensFromHome(other, ref)
    await other.does(ref, 'consent', {
      ...yes,
      'payload.statement': `I play quietly and with the door closed. ${canary.other}`,
      'payload.shareStatement:boolean': 'true',
    })
  })

  await test.step('two mediators say whom they know, and take it', async () => {
    await supervisor.page.goto(`/cases/${ref}/propose`)
    const form = supervisor.page.locator('form[data-event=propose]')
    for (const [who, role] of [
      [first, 'lead'],
      [second, 'co'],
    ] as const) {
      await form.getByLabel(who.name).selectOption(role)
    }
    await supervisor.submits(form)
    for (const mediator of [first, second]) {
      await opensFromHome(mediator, ref)
      expect(await mediator.hasHeard(canary.other), 'before the declaration').toEqual([])
      await mediator.does(ref, 'declareConflict', {
        'payload.people.0.knows': 'no',
        'payload.people.1.knows': 'by-sight',
        'payload.knowsConflict:boolean': 'false',
        'payload.canBeFair': 'yes',
      })
      await mediator.does(ref, 'acceptAppointment')
    }
  })

  await test.step('they meet', async () => {
    await first.does(ref, 'schedule', {
      'payload.kind': 'joint',
      'payload.startsAt:moment': '2031-03-05T16:00',
      'payload.place': 'Room 2.04',
    })
    await opensFromHome(requester, ref)
    await expect(requester.page.locator('main')).toContainText('Room 2.04')
    await first.page.goto(`/cases/${ref}/start-session`)
    const start = first.page.locator('form[data-event=startSession]')
    for (const box of await start.locator('label:has([name="payload.present:list"])').all()) {
      await box.click()
    }
    await first.fills(start, { 'payload.stillWilling:boolean': 'true' })
    await first.submits(start)
    await expect(first.page).toHaveURL(new RegExp(`/cases/${ref}/session/1`))
    await other.page.goto(`/cases/${ref}/session/1`)
    await expect(other.page.locator('main h1, main h2').first()).toBeVisible()
    await first.does(ref, 'endSession', {
      'payload.outcome': 'full',
      'payload.minutes:number': '50',
    })
  })

  await test.step('they write three promises', async () => {
    await second.page.goto(`/cases/${ref}/edit-agreement`)
    const form = second.page.locator('form[data-event=editAgreement]')
    const promises = [
      [requester.name, 'Write before knocking on the wall', 'when it is loud'],
      [other.name, 'Play with headphones', 'after eleven at night'],
      ['everyone', 'Talk about the week in the kitchen', 'on Sundays'],
    ]
    for (const [n, [owner = '', action = '', when = '']] of promises.entries()) {
      const row = (name: string) => form.locator(`[name="payload.commitments.${n}.${name}"]`)
      if ((await row('action').count()) === 0) await form.locator('button[data-add]').click()
      await row('action').fill(action)
      await row('owner').selectOption(owner === 'everyone' ? { value: owner } : { label: owner })
      await row('when').fill(when)
    }
    await second.submits(form)
    await second.does(ref, 'submitForReview')
    for (const party of [requester, other]) await party.does(ref, 'approveWording')
    await supervisor.does(ref, 'approvePolicy')
  })

  await test.step('they sign, and a mediator as a witness', async () => {
    for (const who of [first, requester, other]) {
      await who.does(ref, 'sign', { 'payload.agreed:boolean': 'true', 'payload.name': who.name })
    }
  })

  await test.step('the mediators look back', async () => {
    for (const mediator of [first, second]) {
      await mediator.page.goto(`/cases/${ref}/session/1/debrief`)
      const form = mediator.page.locator('main form[action$="/debrief"]')
      await mediator.fills(form, {
        'energy:number': '4',
        wentWell: 'They laughed once.',
        'worried:boolean': 'false',
        'wantsSupport:boolean': 'false',
      })
      await mediator.submits(form)
    }
  })

  await test.step('time passes, and both say how it goes, twice', async () => {
    for (const weeks of [1, 2]) {
      for (let n = 0; n < weeks; n++) await letAWeekPass(requester)
      for (const party of [requester, other]) {
        await opensFromHome(party, ref)
        await party.does(ref, 'checkIn', {
          'payload.how:number': '4',
          'payload.commitments.0.status': 'kept',
          'payload.commitments.1.status': 'partly',
          'payload.commitments.2.status': 'kept',
          'payload.safe': 'yes',
          'payload.wish': 'nothing',
        })
      }
    }
  })

  await test.step('the supervisor closes it', async () => {
    for (const party of [requester, other]) {
      await supervisor.page.goto(`/cases/${ref}/skip-check-in`)
      const form = supervisor.page.locator('form[data-event=skipCheckIn]')
      await form.locator('label', { hasText: party.name }).click()
      await supervisor.fills(form, { 'payload.reason': 'not-needed' })
      await supervisor.submits(form)
    }
    await supervisor.does(ref, 'close', { 'payload.reason': 'agreement-kept' })
  })

  await test.step('each history shows only what is theirs', async () => {
    const told = async (who: Somebody) => (await who.history(ref)).toLowerCase()
    const [own, others, mediators, staff] = [
      await told(requester),
      await told(other),
      await told(first),
      await told(supervisor),
    ]
    expect(own).toContain('you asked for help')
    expect(others).not.toContain('asked for help')
    expect(others).toContain('you were invited')
    expect(own).not.toContain('invited')
    for (const history of [own, others, mediators]) expect(history).not.toMatch(/talk with|screen/)
    expect(mediators).not.toMatch(/asked for help|invited|check-in/)
    expect(staff.split('\n').length).toBeGreaterThan(own.split('\n').length)
  })

  await test.step('what each wrote reached only those who may read it', async () => {
    expect(await supervisor.hasHeard(canary.requester), 'the supervisor reads it').not.toEqual([])
    expect(await requester.hasHeard(canary.requester), 'whoever wrote it reads it').not.toEqual([])
    for (const name of ['other', 'first', 'second'] as const) {
      expect(await everybody[name].hasHeard(canary.requester), name).toEqual([])
    }
    expect(await requester.hasHeard(canary.other), 'the other side').toEqual([])
    expect(await first.hasHeard(canary.other), 'shared with the mediators').not.toEqual([])
  })

  await test.step('each sees who has read what they wrote, by role and never by name', async () => {
    const readBy = async (who: Somebody) => {
      await who.page.goto(`/cases/${ref}`)
      return cardOf(who, 'Who has read what I wrote').innerText()
    }
    const [own, others] = [await readBy(requester), await readBy(other)]
    expect(own).toMatch(/A supervisor.*Your side.*Why: to see if mediation fits/s)
    expect(own).not.toContain('A mediator')
    expect(others).toMatch(/A mediator.*Your side/s)
    for (const name of [supervisor.name, first.name, second.name])
      expect(own + others).not.toContain(name)
  })
})
