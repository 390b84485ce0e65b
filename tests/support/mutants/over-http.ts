import type { EventType } from '#machines/case/events.ts'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'
import { may } from '#machines/case/policy.ts'
import type { CaseState } from '#machines/case/states.ts'
import { mayByHand } from '#tests/machines/by-hand/rights.ts'
import { asOwner } from '../as-owner.ts'
import { AsPerson } from '../as-person.ts'
import { askAs, sendOnce } from '../send-event.ts'

/** Somebody and a case that they know of: what they are to it, and where it stands. */
export type Standing = {
  person: string
  ref: string
  version: number
  state: CaseState
  held: ReadonlySet<Relation>
}

/** Everybody and every case that they know of. */
export async function standings(): Promise<Standing[]> {
  const app = new AsPerson()
  await app.open()
  const people = await asOwner<{ id: string }>('select id from person')
  const found: Standing[] = []
  for (const { id } of people) {
    const rows = await app.ask<Omit<Standing, 'person' | 'held'> & { held: Relation[] }>(
      id,
      'select ref, version, state, app.my_relations(id) as held from cases',
    )
    found.push(...rows.map((row) => ({ ...row, person: id, held: new Set(row.held) })))
  }
  await app.close()
  return found
}

const byHand = ({ held, state }: Standing, event: EventType): boolean =>
  [...effectiveRelations(held)].some((relation) => mayByHand(relation, state, event))

/** Somebody for whom the rules, as they are now, say something else than the table by hand. */
export const whoNotices = (all: Standing[], event: EventType): Standing | undefined =>
  all.find((one) => may(one.held, one.state, event) !== byHand(one, event))

/** Sends the event with something in it that is never well-formed: whoever may do it is told so, nobody does it. */
export async function differsOverHttp(one: Standing, event: EventType): Promise<string[]> {
  await askAs(one.person)
  const sent = { type: event, payload: { nonsense: true } as never }
  const { status, code } = await sendOnce(one, sent, crypto.randomUUID())
  const meant = byHand(one, event) ? '422 invalid' : '403 not-you'
  const told = `${status} ${code}`
  return told === meant ? [] : [`${event} in ${one.state}: ${told}, and ${meant} was meant`]
}
