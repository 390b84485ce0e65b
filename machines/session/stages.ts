/** The stages of a meeting in their usual order. The order is advice: people go back, skip and repeat. */
export const sessionStages = [
  'prepare',
  'open',
  'stories',
  'understand',
  'issues',
  'interests',
  'options',
  'evaluate',
  'agree',
  'close',
  'debrief',
] as const
export type SessionStage = (typeof sessionStages)[number]

/** Suggested length in minutes; a hint on the screen, never a limit. */
export const suggestedMinutes: Record<SessionStage, number> = {
  prepare: 5,
  open: 5,
  stories: 15,
  understand: 10,
  issues: 5,
  interests: 10,
  options: 10,
  evaluate: 5,
  agree: 10,
  close: 3,
  debrief: 10,
}

/** Without the parties: before they come in and after they went. */
export const withoutParties = ['prepare', 'debrief'] as const satisfies readonly SessionStage[]
