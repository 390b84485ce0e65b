import { letter, referral } from '#machines/case/paths/payloads.ts'
import { beginning } from '../../drills/expected/events.ts'
import { insiders, outsiders, type Who } from '../../drills/expected/people.ts'
import { ofAProgramme, ofEverybody } from '../../drills/expected/routes.ts'
import { asOwner } from '../as-owner.ts'
import { talk } from '../log-a-talk.ts'
import { readTable, words } from '../read-table.ts'
import type { Everybody } from './ask.ts'
import { codeOf } from './ask-events.ts'
import type { Stage } from './stage.ts'
import type { Tally } from './tally.ts'

type Method = 'GET' | 'POST' | 'PUT'
type Sent = { address: string; json?: object }

const soon = () => new Date(Date.now() + 3_600_000).toISOString()

/** Something whole to send to each route of a programme, about this programme. */
function wholeSent(route: string, { programmeId, ids }: Stage, log: string): Sent {
  const person = { preferredName: 'Nico', role: 'member', programmeId, locale: 'en' }
  const bodies: Record<string, Sent> = {
    'POST cases': { address: 'cases', json: { payload: letter } },
    'POST me': { address: 'me', json: {} },
    'POST alerts': { address: 'alerts', json: { imminence: 'later' } },
    'POST duty': { address: 'duty', json: { programmeId, until: soon() } },
    'POST duty/end': { address: 'duty/end', json: { programmeId } },
    'POST people': { address: 'people', json: person },
    'POST people/[id]/invitation': { address: `people/${ids.member}/invitation`, json: {} },
    'POST quick-logs': { address: 'quick-logs', json: talk(programmeId) },
    'POST quick-logs/[id]/take-back': { address: `quick-logs/${log}/take-back`, json: {} },
    'POST join/account': { address: 'join/account', json: {} },
    'POST clock': { address: 'clock', json: { days: 1 } },
  }
  return bodies[route] ?? { address: route.replace(/^\w+ /, ''), json: {} }
}

const roleOf = (who: Who): string | null =>
  who === 'nobody' ? null : { ...insiders, ...outsiders }[who].role

/** What the table says of a person and a route that is not about one case. */
function mayCall(who: Who, route: string, allowed: string[]): boolean {
  if (who === 'nobody') return false
  if (allowed.includes('signed in')) return true
  return who in insiders && allowed.includes(roleOf(who) ?? '') && !route.includes('take-back')
}

/** These people call every route of a programme that is not about one case or one call. */
export async function askProgramme(
  stage: Stage,
  everybody: Everybody,
  tally: Tally,
  people: readonly Who[],
) {
  const [log] = await asOwner<{ id: string }>('select id from quick_log limit 1')
  const rows = readTable(ofAProgramme, 2).filter(([route = '']) => !route.includes('alerts/'))
  for (const [route = '', who = ''] of rows) {
    const { address, json } = wholeSent(route, stage, log?.id ?? '')
    const method = route.split(' ')[0] as Method
    for (const one of people) {
      const own = who === 'whoever logged it' && one === 'mediator1'
      const may = own || mayCall(one, route, words(who))
      const answer = await everybody.ask(
        one,
        address,
        method === 'GET' ? { method } : { method, json },
      )
      const refused = codeOf(answer.code) === 'may' ? 'may' : 'refused'
      tally.compare(`${one} ${route}`, may ? 'may' : 'refused', { http: refused })
    }
  }
}

/** These people begin a case in every way there is; out of a quick log, with the first one. */
export async function askBeginnings(
  everybody: Everybody,
  tally: Tally,
  people: readonly Who[],
): Promise<void> {
  const [log] = await asOwner<{ id: string }>(
    'select id from quick_log order by created_at limit 1',
  )
  const { people: named, reason } = referral
  const payloads: Record<string, object> = {
    request: letter,
    refer: referral,
    promote: { quickLog: log?.id, people: named, reason },
  }
  for (const [type = '', who = ''] of readTable(beginning, 2))
    for (const one of people.filter((person) => person === 'nobody' || person in insiders)) {
      const json = { type, payload: payloads[type] }
      const answer = await everybody.ask(one, 'cases', { method: 'POST', json })
      const refused = codeOf(answer.code) === 'may' ? 'may' : 'refused'
      const may = mayCall(one, type, words(who))
      tally.compare(`${one} begins: ${type}`, may ? 'may' : 'refused', { http: refused })
    }
}

/** Routes of a table, as `METHOD name`. */
export const routesIn = (table: string, cells = 2): string[] =>
  readTable(table, cells).map(([route = '']) => route)
export const routesOfEverybody = () => routesIn(ofEverybody, 1)
