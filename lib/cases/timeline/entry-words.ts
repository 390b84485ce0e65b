import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { EventType } from '#machines/case/events.ts'
import type { PointOfView } from '#machines/case/timeline.ts'
import type { Look } from '../view/look.ts'

type Entry = {
  type: EventType
  pointOfView: PointOfView
  isActor: boolean
  byId: string | null
  subjectId: string | null
  details: unknown
}
type Details = {
  until?: string
  startsAt?: string
  kind?: string
  outcome?: string
  reason?: string
  to?: string
}

/** How to say what happened, in the reader's language: a function from an entry to its sentence. */
export async function entryWords(look: Look, entries: Entry[]): Promise<(entry: Entry) => string> {
  const { loaded } = look
  const say = await getTranslations('events')
  const common = await getTranslations('timeline')
  const detailWords = await detailWordsIn(loaded.zone)
  const names = await look.names(entries.flatMap((entry) => [entry.byId, entry.subjectId]))
  const inTheCase = new Set(
    [...loaded.facts.parties, ...loaded.facts.mediators].map(({ id }) => id),
  )
  // Parties and mediators speak of the people of the case by name; who of the staff did it is no matter of theirs.
  const nameOf = (id: string | null, pointOfView: PointOfView) => {
    if (id === null) return common('system')
    const told =
      look.staff ||
      (look.may('names') === 'all' && (inTheCase.has(id) || pointOfView === 'mediator'))
    return (told ? names.of(id).name : null) ?? common('somebody')
  }
  return (entry) => {
    const { type, pointOfView, isActor, byId, subjectId } = entry
    return say(`${type}.told.${pointOfView}` as 'request.told.self', {
      by: nameOf(byId, pointOfView),
      name: nameOf(subjectId, pointOfView),
      role: isActor ? 'actor' : 'subject',
      same: subjectId === byId ? 'yes' : 'no',
      ...detailWords(type, (entry.details ?? {}) as Details),
    })
  }
}

async function detailWordsIn(timeZone: string) {
  const words = await getTranslations('vocabulary')
  const format = await getFormatter()
  const inWords = (list: string, code?: string) =>
    code ? words(`${list}.${code}` as 'topics.other') : ''
  return (type: EventType, { until, startsAt, kind, outcome, reason, to }: Details) => {
    const at = startsAt ?? until
    return {
      dated: at ? 'yes' : 'no',
      date: at
        ? format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short', timeZone })
        : '',
      kind: kind ?? '',
      outcome: inWords('sessionOutcomes', outcome),
      reason: inWords(reasonsOf[type] ?? 'closeReasons', reason),
      to: inWords('redirectTargets', to),
    }
  }
}

const reasonsOf: Partial<Record<EventType, string>> = {
  closeUnconvened: 'unconvenedReasons',
  skipCheckIn: 'skipReasons',
}
