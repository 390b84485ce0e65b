import type { CaseEvent } from '../events.ts'
import { mediatorOf, partyOf, presentMediators, serving, takingPart } from '../facts/people.ts'
import type { Facts } from '../facts.ts'
import { type Guard, unless, unlessNobody } from './world.ts'

const isServing = (facts: Facts, id: string) => serving(facts).some((m) => m.id === id)

/** Objected to, excluded for a conflict of interest, or stepped back: not proposed again in this case. */
const isBarred = (facts: Facts, id: string) => {
  const row = mediatorOf(facts, id)
  return (
    row !== undefined &&
    (row.declaration === 'excluded' || row.answer === 'objected' || row.answer === 'recused')
  )
}

function newcomers(event?: CaseEvent): string[] {
  if (event?.type === 'propose') return event.payload.team.map((a) => a.person)
  if (event?.type === 'replaceMediator' && event.payload.newcomer) return [event.payload.newcomer]
  return []
}

export const newcomersUninvolved: Guard = ({ before }, event) =>
  unlessNobody(
    'mediator-involved',
    newcomers(event).filter((id) => partyOf(before, id) || before.witnesses.includes(id)),
  )

export const newcomersAllowed: Guard = ({ before }, event) =>
  unlessNobody(
    'mediator-barred',
    newcomers(event).filter((id) => isBarred(before, id)),
  )

export const teamBigEnough: Guard = ({ before }, event) => {
  if (event?.type !== 'propose') return null
  const count = event.payload.team.filter((a) => a.role !== 'observer').length
  return unless(count >= before.minMediators, {
    code: 'too-few-proposed',
    count,
    needed: before.minMediators,
  })
}

export const enoughMediators: Guard = ({ after }) => {
  const count = presentMediators(after).length
  return unless(count >= after.minMediators, {
    code: 'too-few-mediators',
    count,
    needed: after.minMediators,
  })
}

export const byServes: Guard = ({ before, by }) =>
  unless(isServing(before, by), { code: 'not-a-mediator-here' })

export const byUnanswered: Guard = ({ before, by }) =>
  unless(mediatorOf(before, by)?.answer !== 'accepted', { code: 'already-answered' })

/** Stepping back stays possible for whoever was excluded: it changes nothing, but it is never refused. */
export const byAppointed: Guard = ({ before, by }) => {
  const answer = mediatorOf(before, by)?.answer
  return unless(answer === 'none' || answer === 'accepted', { code: 'not-a-mediator-here' })
}

export const declarationCoversAll: Guard = ({ before }, event) => {
  if (event?.type !== 'declareConflict') return null
  const said = new Set(event.payload.people.map((line) => line.person))
  return unlessNobody(
    'declaration-incomplete',
    takingPart(before)
      .map((p) => p.id)
      .filter((id) => !said.has(id)),
  )
}

export const byDeclaredClear: Guard = ({ before, by }) => {
  const declaration = mediatorOf(before, by)?.declaration
  if (declaration === 'pending') return { code: 'declaration-pending' }
  return unless(declaration !== 'none', { code: 'declare-first' })
}

export const somethingToDecide: Guard = ({ before }, event) => {
  const pending = serving(before).filter((m) => m.declaration === 'pending')
  const fine =
    event?.type === 'decideConflict'
      ? pending.some((m) => m.id === event.payload.mediator)
      : pending.length > 0
  return unless(fine, { code: 'nothing-to-decide' })
}

export const mediatorNamedServes: Guard = ({ before }, event) => {
  if (event?.type !== 'objectToMediator' && event?.type !== 'replaceMediator') return null
  const { mediator } = event.payload
  const appointed =
    mediator === undefined ||
    ['none', 'accepted'].includes(mediatorOf(before, mediator)?.answer ?? '')
  return unless(appointed, { code: 'not-a-mediator-here' })
}

export const newcomerNew: Guard = ({ before }, event) =>
  unlessNobody(
    'already-answered',
    event?.type === 'replaceMediator' ? newcomers(event).filter((id) => isServing(before, id)) : [],
  )

/** When the meeting is over there is no matching to go back to, so the other person is named at once. */
export const newcomerNamed: Guard = (_world, event) =>
  event?.type !== 'replaceMediator'
    ? null
    : unless(event.payload.newcomer !== undefined, { code: 'replacement-missing' })
