import { letter, referral } from '#machines/case/paths/payloads.ts'
import { beginning } from '../../drills/expected/events.ts'
import { insiders, type Who } from '../../drills/expected/people.ts'
import { ofAnAdult, ofAProgramme } from '../../drills/expected/routes.ts'
import { asOwner } from '../as-owner.ts'
import { talk } from '../log-a-talk.ts'
import { readTable, words } from '../read-table.ts'
import type { Answered, Everybody } from './ask.ts'
import { codeOf, unknownKey } from './ask-events.ts'
import { idOf } from './place.ts'
import { hasSecondFactor, roleOf } from './role-of.ts'
import type { Stage } from './stage.ts'
import type { Tally } from './tally.ts'

type Method = 'GET' | 'POST' | 'PUT'
/** `once`: it would change what is asked about afterwards, so whoever may do it sends one key too many. */
type Sent = { address: string; json?: object; once?: true }

const soon = () => new Date(Date.now() + 3_600_000).toISOString()

/** Something whole to send to each route of a programme, about this programme and this person of it. */
function wholeSent(route: string, { programmeId, ids }: Stage, about: Who, log: string): Sent {
  const person = { preferredName: 'Nico', role: 'member', programmeId, locale: 'en' }
  const target = `people/${idOf(ids, about)}`
  const bodies: Record<string, Omit<Sent, 'address'> & { address?: string }> = {
    'POST cases': { json: { payload: letter } },
    'POST me/mail': { json: { mail: true } },
    'POST me/logins/end': { once: true },
    'POST second-factor': { once: true },
    'POST second-factor/confirm': { json: { totp: '123456' } },
    'POST second-factor/codes': { once: true },
    'POST second-factor/off': { once: true },
    'POST alerts': { json: { imminence: 'later' } },
    'POST duty': { json: { programmeId, until: soon() } },
    'POST duty/end': { json: { programmeId } },
    'POST people': { json: person },
    'POST people/[id]/invitation': { address: `${target}/invitation` },
    'POST people/[id]/membership': {
      address: `${target}/membership`,
      json: { programmeId, change: 'end' },
      once: true,
    },
    'POST people/[id]/second-factor': { address: `${target}/second-factor`, once: true },
    'POST quick-logs': { json: talk(programmeId) },
    'POST quick-logs/[id]/take-back': { address: `quick-logs/${log}/take-back` },
    'POST clock': { json: { days: 1 } },
  }
  return { address: route.replace(/^\w+ /, ''), json: {}, ...bodies[route] }
}

/** What the table says of a person and a route that is not about one case. */
function mayCall(who: Who, route: string, allowed: string[]): boolean {
  if (who === 'nobody') return false
  if (allowed.includes('signed in')) return true
  if (allowed.includes('whoever has one')) return hasSecondFactor(who)
  if (allowed.includes('whoever has none')) return !hasSecondFactor(who)
  if (allowed.includes('no adult')) return !hasSecondFactor(who)
  return who in insiders && allowed.includes(roleOf(who) ?? '') && !route.includes('take-back')
}

const verdict = (may: boolean): string => (may ? 'may' : 'refused')
const isTaken = ({ code }: Answered): boolean => codeOf(code) === 'may'

/** These people call every route of a programme that is not about one case or one call. */
export async function askProgramme(
  stage: Stage,
  everybody: Everybody,
  tally: Tally,
  people: readonly Who[],
) {
  const [log] = await asOwner<{ id: string }>('select id from quick_log limit 1')
  const aboutMember = readTable(ofAProgramme, 2).map((row) => [...row, 'member'])
  const aboutAdult = readTable(ofAnAdult, 2).map((row) => [...row, 'adult'])
  const rows = [...aboutMember, ...aboutAdult].filter(([route = '']) => !route.includes('alerts/'))
  for (const [route = '', allowed = '', about] of rows) {
    const { address, json, once } = wholeSent(route, stage, about as Who, log?.id ?? '')
    const method = route.split(' ')[0] as Method
    for (const one of people) {
      const own = allowed === 'whoever logged it' && one === 'mediator1'
      const oneself = route.includes('people/') && one === about
      const may = !oneself && (own || mayCall(one, route, words(allowed)))
      const body = once && may ? { ...json, ...unknownKey } : json
      const sent = method === 'GET' ? { method } : { method, json: body }
      const answer = await everybody.ask(one, address, sent)
      tally.compare(`${one} ${route}, ${about}`, verdict(may), { http: verdict(isTaken(answer)) })
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
      const may = mayCall(one, type, words(who))
      tally.compare(`${one} begins: ${type}`, verdict(may), { http: verdict(isTaken(answer)) })
    }
}
