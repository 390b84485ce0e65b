/** The states that a case rests in, as the database stores them: `<stage>.<state>`, or `closed`. */
export const caseStates = [
  'intake.requested',
  'intake.screening',
  'intake.convening',
  'assignment.matching',
  'assignment.confirming',
  'assignment.scheduling',
  'session.planned',
  'session.live',
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
  'followUp.active',
  'followUp.reviewing',
  'closed',
] as const

export type CaseState = (typeof caseStates)[number]
/** `new` is where a case is before its first event. It is never stored. */
export type AnyState = CaseState | 'new'
export type OpenState = Exclude<CaseState, 'closed'>

export const stages = [
  'intake',
  'assignment',
  'session',
  'agreement',
  'followUp',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export const openStates = caseStates.filter((state): state is OpenState => state !== 'closed')

export function isCaseState(value: string): value is CaseState {
  return (caseStates as readonly string[]).includes(value)
}

export function stageOf(state: CaseState): Stage {
  return state.split('.')[0] as Stage
}

export function statesOf(stage: Stage): CaseState[] {
  return caseStates.filter((state) => stageOf(state) === stage)
}

/** XState's state value: `{ intake: 'screening' }`, or a plain string for states without a stage. */
export type StateValue = string | { [stage: string]: string }

export function toStateValue(state: AnyState): StateValue {
  const [stage, leaf] = state.split('.') as [string, string | undefined]
  return leaf === undefined ? stage : { [stage]: leaf }
}

/** Throws on a value that is no state of a case: that is a bug, never input. */
export function fromStateValue(value: unknown): AnyState {
  const text = typeof value === 'string' ? value : Object.entries(value as object)[0]?.join('.')
  if (text === 'new' || (text !== undefined && isCaseState(text))) return text
  throw new Error(`No such state: ${JSON.stringify(value)}`)
}
