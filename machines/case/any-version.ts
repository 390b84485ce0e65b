import type { EventType } from './events.ts'

const atAnyVersion: readonly string[] = ['raiseConcern', 'withdrawConsent'] satisfies EventType[]

/** A call for help, or leaving, must never fail because somebody else was quicker: they need not say what they saw. */
export const isAtAnyVersion = (type: string): boolean => atAnyVersion.includes(type)
