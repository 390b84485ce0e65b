import type { EventType } from '#machines/case/events.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { AnyState } from '#machines/case/states.ts'
import { linesOf, statesOf, whoOf } from './letters.ts'

// Written by hand, beside the rules and not from them: who may do what, when, and who reads of it.
//
// r requester, i invited, p party, f former party, u support person, e referrer, w witness; d proposed mediator,
// m mediator, n former mediator, o observer; S supervisor, G safeguarding lead, A administrator, Y system; * anybody.
// The last column: P parties, M mediators, S supervisor, G safeguarding lead, + whoever it is about.

const table = `
  request                new                               *               SG
  refer                  new                               *               SG
  promote                new                               m               SG
  startScreening         requested                         S               SG
  withdrawRequest        requested                         r               SG
  merge                  requested                         S               SG
  recordConversation     screening-convening               S               SG
  postpone               screening                         S               PMSG
  accept                 screening                         S               SG
  redirect               screening                         S               SG+
  offerCoaching          screening-convening               S               SG+
  invite                 convening                         S               SG+
  decline                convening                         i               SG
  consent                convening                         rip             SG
  closeUnconvened        convening                         S               PMSG
  propose                matching                          S               PMSG
  declareConflict        matching-confirming,adjourned-reviewing d         S
  decideConflict         matching-confirming,adjourned-reviewing S         S+
  acceptAppointment      matching-confirming,adjourned-reviewing d         MSG
  declineAppointment     matching-confirming               dmo             S
  objectToMediator       confirming-planned                p               S
  offerTimes             scheduling                        mS              PMSG
  chooseTimes            scheduling                        pmS             MSG
  schedule               scheduling                        mS              PMSG
  reschedule             planned                           mS              PMSG
  runLate                planned                           pm              MSG
  postpone               planned                           mS              PMSG
  noShow                 planned                           mS              MSG
  startSession           planned                           m               PMSG
  endSession             live                              pm              PMSG
  meetAgain              adjourned                         mS              PMSG
  meetAgain              reviewing                         S               PMSG
  endWithoutAgreement    adjourned-drafting                mS              PMSG
  editAgreement          drafting                          pm              PMSG
  submitForReview        drafting                          m               PMSG
  approveWording         review                            p               MSG
  approvePolicy          review                            S               PMSG
  returnWording          review                            pS              PMSG
  sign                   signing                           pm              PMSG
  declineToSign          signing                           p               MSG
  reopenDraft            signing                           m               PMSG
  checkIn                active-reviewing                  pmS             SG+
  skipCheckIn            active-reviewing                  pmS             SG+
  reportProblem          active-reviewing                  pmS             SG
  close                  active-reviewing                  S               PMSG
  amend                  reviewing                         S               PMSG
  resume                 reviewing                         S               MSG
  raiseConcern           requested-reviewing               ripfuewdmoSGY   SG
  pause                  requested-reviewing               S               PMSG
  liftHold               requested-reviewing               SG              PMSG
  withdrawConsent        requested-reviewing               rip             PMSG
  recuse                 convening-reviewing               dmo             MSG
  replaceMediator        matching-reviewing                S               PMSG
  closeForSafety         requested-reviewing               SG              PMSG
  closeAdministratively  requested-reviewing               S               PMSG
  annotate               any                               S               SG
`

const lines = linesOf(table).map(([event = '', when = '', who = '', told = '']) => ({
  event,
  states: statesOf(when),
  who: whoOf(who),
  told,
}))

/** Is this one of the things that somebody who is only this to a case may do in this state? */
export const mayByHand = (relation: Relation, state: AnyState, event: EventType): boolean =>
  lines.some(
    (line) => line.event === event && line.states.includes(state) && line.who.includes(relation),
  )

/** The letters of those who read of an event in the history. */
export const toldByHand = (event: EventType): string =>
  lines.find((line) => line.event === event)?.told ?? ''

/** Inside a conflict: for them no right of the staff is left. */
export const insideByHand: Relation[] = whoOf('ripfuew')
export const staffByHand: Relation[] = whoOf('SGA')
