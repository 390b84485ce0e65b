import type { Who } from '../../drills/expected/people.ts'
import { codeOf, unknownKey } from './ask-events.ts'
import type { Meeting } from './ask-rooms.ts'
import { counting, mayDo, ofDebriefs } from './expected.ts'
import type { Place } from './place.ts'

/** What the table says that the answer is. Whoever mediated hears that the case is closed; others of nothing at all. */
function expectedOf({ standing, state }: Place, who: Who, { status }: Meeting): string {
  if (who === 'nobody') return 'sign-in'
  const held = standing(who)
  if (status !== 'ended' || !counting(held).has('mediator')) return 'not-found'
  return mayDo(ofDebriefs, held, state, 'debrief') ? 'may' : 'not-you'
}

/** One person looks back on a meeting, in writing. Whoever may sends one key too many, so that nothing is written. */
export async function askDebrief(place: Place, who: Who, meeting: Meeting): Promise<void> {
  const { told, everybody, tally, story, state } = place
  const expected = expectedOf(place, who, meeting)
  const whole = { energy: 3, worried: false, wantsSupport: false }
  const json = expected === 'may' ? { ...whole, ...unknownKey } : whole
  const address = (ref: string) => `cases/${ref}/sessions/${meeting.n}/debrief`
  const answer = await everybody.askBoth(who, address, told.ref, { method: 'POST', json })
  const row = `${story}, ${state}: ${who} looks back on meeting ${meeting.n}`
  tally.compare(row, expected, { http: codeOf(answer.code) })
}
