import type { EventType } from '../events.ts'
import { eventRules } from '../policy/events.ts'
import { ruleCovers } from '../policy.ts'
import { type AnyState, caseStates } from '../states.ts'
import type { Edge } from '../transitions/edge.ts'
import { edgesFrom } from '../transitions.ts'

const header = '| state | event | to | who | needs | rule |\n|---|---|---|---|---|---|'

/** Machine and policy together as a Markdown table: one line for every way out of every state. */
export function table(): string {
  const states: AnyState[] = ['new', ...caseStates]
  return [
    header,
    ...states.flatMap((state) => edgesFrom(state).map((edge) => line(state, edge))),
    '',
  ].join('\n')
}

function line(state: AnyState, edge: Edge): string {
  const rules = rulesFor(state, edge.on)
  const who = [...new Set(rules.flatMap((rule) => rule.relations))].map((name) =>
    name === 'none' ? 'anybody' : name,
  )
  const to = edge.when ? `${edge.to}, when ${edge.when}` : edge.to
  const cells = [
    state,
    `\`${edge.on}\``,
    to,
    who.join(', '),
    (edge.needs ?? []).join(', '),
    rules.map((rule) => rule.sentence).join(' '),
  ]
  return `| ${cells.join(' | ')} |`
}

function rulesFor(state: AnyState, type: EventType) {
  return eventRules.filter((rule) => rule.event === type && ruleCovers(rule, state))
}
