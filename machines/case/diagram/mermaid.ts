import { type AnyState, stages, statesOf } from '../states.ts'
import { anyTimeEvents, arrows, staying } from './arrows.ts'

const nodeName = (state: AnyState) => (state === 'new' ? '[*]' : state.replace('.', '_'))
const title = (state: AnyState) => state.slice(state.indexOf('.') + 1)

/** The machine as a Mermaid state diagram: text, for places that draw it. */
export function mermaid(): string {
  const groups = stages
    .filter((stage) => stage !== 'closed')
    .map((stage) =>
      [
        `  state ${stage} {`,
        ...statesOf(stage).map((state) => `    state "${title(state)}" as ${nodeName(state)}`),
        '  }',
      ].join('\n'),
    )
  const moving = arrows().map(
    (a) => `  ${nodeName(a.from)} --> ${nodeName(a.to)} : ${a.events.join(', ')}`,
  )
  const still = stages
    .flatMap(statesOf)
    .filter((s) => staying(s).length > 0)
    .map((s) => `  ${nodeName(s)} --> ${nodeName(s)} : ${staying(s).join(', ')}`)
  const aside = `  note right of closed : Any open state - ${anyTimeEvents.join(', ')}`
  return ['stateDiagram-v2', '  direction LR', ...groups, ...moving, ...still, aside, ''].join('\n')
}
