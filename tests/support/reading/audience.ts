import { eventRules } from '#machines/case/policy/events.ts'
import { involved, type Relation } from '#machines/case/policy/relations.ts'

/** Who reads a message. What more than one of them reads counts for the one who needs the plainest words. */
export const audiences = ['party', 'mediator', 'staff'] as const
export type Audience = (typeof audiences)[number]

/** Messages that parties and guests never see. All others are for them. */
const notForParties: [RegExp, Audience][] = [
  [/^(board|people|setup|staffForms)\./, 'staff'],
  [/^adult\.(answer|open)\./, 'staff'],
  [/^case\.(staff\.|hold\.(staff|kinds)|reading\.(?!who\.))/, 'staff'],
  [/^messages\.(alert\.(call|backup)|debrief\.supervisors|reminder)\./, 'staff'],
  [/^vocabulary\.(categories|powerIndicators|referralPressures)\./, 'staff'],
  [/^events\.\w+\.(told\.staff|sent\.supervisors\.)/, 'staff'],
  [/^mediator\.(?!stop\.)/, 'mediator'],
  [/^case\.team\.(declaration|answer)\./, 'mediator'],
  [/^messages\.debrief\.mediators\./, 'mediator'],
  [/^vocabulary\.(acquaintances|conditions|conflictDecisions|fairness)\./, 'mediator'],
  [/^events\.\w+\.(told\.mediator|sent\.mediators\.)/, 'mediator'],
  [/^sessionRoom\.(debrief\.|private|promptsAlone|stages\.\w+\.purpose)/, 'mediator'],
  // What mediators could say aloud is heard by the parties, but for the two stages without them.
  [/^sessionRoom\.stages\.(prepare|debrief)\.prompts\./, 'mediator'],
  [/^sessionRoom\.before\.(?!when|where|with|adult$|expect|party)/, 'mediator'],
]

/** For whom an event is to do, and who reads of what they did: as the rules of the case say. */
function ofEvent(type: string): Audience {
  const rules = eventRules.filter(({ event }) => event === type)
  const held = rules.flatMap(({ relations }) => relations)
  const isInside = (relation: Relation) =>
    relation === 'none' || (involved as readonly Relation[]).includes(relation)
  if (held.some(isInside) || rules.some(({ told }) => told.subject)) return 'party'
  return held.some((relation) => /mediator|observer/i.test(relation)) ? 'mediator' : 'staff'
}

/** For whom a message is, by its full key, for example `events.sign.told.party`. */
export function audienceOf(key: string): Audience {
  const [, type = ''] = key.match(/^events\.(\w+)\.(name|help|told\.self)$/) ?? []
  if (type) return ofEvent(type)
  return notForParties.find(([pattern]) => pattern.test(key))?.[1] ?? 'party'
}
