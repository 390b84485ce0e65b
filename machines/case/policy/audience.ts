/** Groups of people who read the history of a case. */
export type Group = 'parties' | 'mediators' | 'supervisor' | 'safeguarding'

/** Whom an entry is shown to, beside whoever did it. `subject`: the person whom it is about sees it as theirs. */
export type Audience = { to: readonly Group[]; subject?: true }

/**
 * Whatever shows what one person said, felt, asked for or refused is not for the others. A withdrawal cannot be
 * hidden from the people it concerns: they read that somebody left, not why. A problem that was
 * reported is not shown either, so nor is going on after it.
 */
export const everybody: Audience = { to: ['parties', 'mediators', 'supervisor', 'safeguarding'] }
export const team: Audience = { to: ['mediators', 'supervisor', 'safeguarding'] }
export const keepers: Audience = { to: ['supervisor', 'safeguarding'] }
export const keepersAndSubject: Audience = { ...keepers, subject: true }
export const supervisorOnly: Audience = { to: ['supervisor'] }
export const supervisorAndSubject: Audience = { ...supervisorOnly, subject: true }
