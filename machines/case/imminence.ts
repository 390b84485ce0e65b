import { type declineReasons, urgentQuestions } from './vocabulary.ts'

type DeclineReason = (typeof declineReasons)[number]

/** What comes in and says how people are: with a request, an answer or a referral; also while it is being written. */
type Telling = { type: string; payload: object }

/** Why somebody says no who wants to be looked after. */
const asksForAdult = ['afraid', 'want-adult'] as const satisfies readonly DeclineReason[]

type Said = {
  safety?: Record<string, unknown>
  madeSafe?: unknown
  urgency?: unknown
  reasons?: unknown
}

/**
 * How soon an adult must look, before anybody has read the words; null where it can wait for screening. A person
 * decides what an answer means.
 */
export function imminenceOf({ type, payload }: Telling): 'now' | 'today' | null {
  const { safety, madeSafe, urgency, reasons }: Said = payload
  if (type === 'request' || type === 'consent')
    return urgentQuestions.some((code) => safety?.[code] === 'yes') ? 'now' : null
  if (type === 'decline')
    return Array.isArray(reasons) && asksForAdult.some((one) => reasons.includes(one))
      ? 'today'
      : null
  if (type !== 'refer') return null
  // Somebody is not safe while this is written.
  if (madeSafe === false) return 'now'
  return urgency === 'today' ? 'today' : null
}

/** Whether it must be looked at before anything else. */
export const isUrgent = (told: Telling): boolean => imminenceOf(told) !== null
