import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { changeMember } from '#lib/people/change-member.ts'
import { isAdult } from '#lib/people/member-changes.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { dispatchSession } from '#lib/sessions/dispatch-session.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import { asOwner } from '../as-owner.ts'
import { actorOf, givePassword } from '../members.ts'
import { canary } from '../plant-canaries.ts'
import { type Ids, putRelations } from './stage.ts'
import type { Aside } from './story.ts'

const written = (field: string, by: string) => canary(`${field} by ${by}`)

/** People who are something to a case by a row alone. */
export const outside =
  (...people: [keyof Parameters<Aside>[1]['ids'], string][]): Aside =>
  ({ ref }, { ids }) =>
    putRelations(
      ref,
      people.map(([who, relation]) => [ids[who], relation]),
    )

type Change = { change: 'end' | 'restore' | 'suspend' | 'lift'; role?: string }

/** What somebody is in the programme changes, by the hand of its administrator. */
export const changed =
  (who: keyof Ids, wish: Change): Aside =>
  async (_, { programmeId, ids }) => {
    const actor = actorOf(ids.administrator, 'administrator', programmeId)
    if (wish.role && isAdult([wish.role])) await givePassword(ids[who])
    const done = await changeMember(actor, ids[who], { programmeId, ...wish })
    expect(done, `${wish.change} ${who}`).toMatchObject({ ok: true })
  }

/** An adult says that they take care of the newest call out of the case. */
export const answerCall =
  (adult: keyof Ids): Aside =>
  async ({ ref }, { ids }) => {
    const [call] = await asOwner<{ id: string }>(
      `select id from alert where case_id = (select id from cases where ref = $1)
       order by created_at desc limit 1`,
      [ref],
    )
    expect(await acknowledgeAlert(ids[adult], call?.id ?? ''), 'answer').toMatchObject({ ok: true })
  }

/** Something is written on the board of the meeting that goes on. */
export const writeOnBoard: Aside = async ({ ref }, { ids }) => {
  const [session] = await asOwner<{ n: number }>(
    `select n from session where status = 'live' and case_id = (select id from cases where ref = $1)`,
    [ref],
  )
  const say = async (by: string, type: string, payload: object) => {
    const command = { type, payload, requestId: randomUUID() }
    const said = await dispatchSession(by, ref, session?.n ?? 0, command)
    expect(said, type).toMatchObject({ ok: true })
  }
  const text = () => written('room.item', ids.other)
  await say(ids.other, 'addItem', { kind: 'issue', text: text() })
  await say(ids.mediator1, 'addRules', { texts: [written('room.item', ids.mediator1)] })
}

/** The mediators look back on the meetings that are over. */
export const lookBack: Aside = async ({ ref }) => {
  const owed = await asOwner<{ by: string; n: number }>(
    `select d.person_id as by, s.n from debrief d join session s on s.id = d.session_id join cases c on c.id = d.case_id
     where d.at is null and c.ref = $1`,
    [ref],
  )
  for (const { by, n } of owed) {
    const words = { wentWell: written('debrief', by), wasHard: written('debrief', by) }
    const answers = { ...words, asPair: written('debrief', by), energy: 3, wantsSupport: false }
    const done = await writeDebrief(by, ref, n, { ...answers, worried: true })
    expect(done, 'debrief').toEqual({ ok: true, value: null })
  }
}
