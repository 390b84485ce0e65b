import { insiders, outsiders, everybody as people, type Who } from '../../drills/expected/people.ts'
import { asOwner } from '../as-owner.ts'
import type { Everybody } from './ask.ts'
import { codeOf } from './ask-events.ts'
import { counting } from './expected.ts'
import { idOf, type Place } from './place.ts'
import type { Ids } from './stage.ts'

type Call = { id: string; by: string; otherAdult: boolean }

/** The name of whoever called. */
function callerOf(ids: Ids, { by }: Call): string {
  const names: Record<string, { name: string }> = { ...insiders, ...outsiders }
  const caller = people.find((who) => idOf(ids, who) === by)
  return names[caller ?? '']?.name ?? by
}

/** Whoever called, and the adults who may answer: where another than the supervisor was wished for, the lead alone. */
function seesCall(place: Place, who: Who, call: Call): boolean {
  if (who === 'nobody') return false
  if (idOf(place.ids, who) === call.by) return true
  const held = counting(place.standing(who))
  return held.has('safeguarding') || (held.has('supervisor') && !call.otherAdult)
}

/** Everybody looks at the calls for an adult that came out of a case, and says that they have seen them. */
export async function askCalls(place: Place, everybody: Everybody): Promise<void> {
  const { told, tally, story, state, app, ids } = place
  const calls = await asOwner<Call>(
    `select id, raised_by_id as by, other_adult as "otherAdult" from alert where case_id = $1`,
    [told.id],
  )
  for (const call of calls)
    for (const who of people) {
      const seen = seesCall(place, who, call)
      const row = `${story}, ${state}: ${who} sees a call`
      const looked = await everybody.ask(who, `alerts/${call.id}`)
      const given = await app.ask(idOf(ids, who), 'select 1 from alert where id = $1', [call.id])
      tally.compare(row, seen, {
        http: codeOf(looked.code) === 'may',
        wall: given.length === 1,
      })
      if (seen) {
        // Whoever is called must know who needs them.
        const known = await app.ask(idOf(ids, who), 'select 1 from person where id = $1', [call.by])
        tally.compare(`${row} and who calls`, true, {
          http: looked.text.includes(JSON.stringify(callerOf(ids, call))),
          wall: known.length === 1,
        })
      }
      const json = { method: 'POST', json: {} } as const
      const answered = await everybody.ask(who, `alerts/${call.id}/acknowledge`, json)
      const may = seen && idOf(ids, who) !== call.by
      tally.compare(`${row} and answers it`, may, { http: codeOf(answered.code) === 'may' })
      if (!may) {
        const ended = await everybody.ask(who, `alerts/${call.id}/done`, json)
        tally.compare(`${row} and ends it`, false, { http: codeOf(ended.code) === 'may' })
      }
    }
}
