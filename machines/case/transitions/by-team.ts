import type { Edge } from './edge.ts'

/**
 * The arrows of what changes who mediates: they lead to where the team is then. Complete, it finds a date; where
 * somebody has still to answer, they do; else more are to be found.
 */
export function byTeam(edge: Omit<Edge, 'to' | 'when'>): Edge[] {
  return [
    { ...edge, ...ready(edge.effects) },
    { ...edge, to: 'assignment.confirming', when: 'stillAsking' },
    { ...edge, to: 'assignment.matching' },
  ]
}

/** Whoever was to meet hears that the date is off, where one was. */
export const dateGone = ['meetingOff', 'meetingOffTeam'] as const

/** The way that a complete team takes: its mediators hear that it is, and find a date. */
export const ready = (effects: Edge['effects'] = []) =>
  ({
    to: 'assignment.scheduling',
    when: 'allConfirmed',
    effects: [...effects, 'teamReady'],
  }) as const satisfies Partial<Edge>
