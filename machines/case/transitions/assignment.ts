import { byTeam, dateGone, ready } from './by-team.ts'
import type { Edge } from './edge.ts'

const confirming = ['assignment.confirming'] as const
const scheduling = ['assignment.scheduling'] as const

/** A mediator who takes a place declares and accepts while others are to be found or the meeting is over: the case stays. */
const staying = [
  'assignment.matching',
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
  'followUp.active',
  'followUp.reviewing',
] as const

/** What promise 3 asks of every meeting. */
export const meetingNeeds = [
  'enoughPeople',
  'everyoneScreened',
  'everyoneConsents',
  'enoughMediators',
  'adultOnCall',
] as const

const proposing = {
  from: ['assignment.matching'],
  on: 'propose',
  needs: ['newcomersUninvolved', 'newcomersAllowed', 'teamBigEnough'],
} as const
const declaring = {
  on: 'declareConflict',
  needs: ['byServes', 'byUnanswered', 'declarationCoversAll'],
  effects: ['notifySupervisors'],
} as const
const deciding = {
  on: 'decideConflict',
  needs: ['somethingToDecide'],
  effects: ['notifyPeople', 'endAppointment'],
} as const
const accepting = {
  on: 'acceptAppointment',
  needs: ['byServes', 'byUnanswered', 'byDeclaredClear'],
} as const
const objecting = {
  on: 'objectToMediator',
  needs: ['byTakesPart', 'mediatorNamedServes'],
  effects: ['endAppointment', 'notifySupervisors', ...dateGone],
} as const

export const assignment: Edge[] = [
  { ...proposing, ...ready(['notifyParties']) },
  { ...proposing, to: 'assignment.confirming', effects: ['notifyPeople', 'notifyParties'] },

  // Whoever is asked can answer also while others are still to be found.
  ...byTeam({ from: confirming, ...declaring }),
  { from: staying, to: 'same', ...declaring },
  ...byTeam({ from: confirming, ...deciding }),
  { from: staying, to: 'same', ...deciding },
  { from: confirming, ...accepting, ...ready(['notifySupervisors', 'notifyParties']) },
  {
    from: [...confirming, ...staying],
    to: 'same',
    ...accepting,
    effects: ['notifySupervisors'],
  },
  ...byTeam({
    from: confirming,
    on: 'declineAppointment',
    needs: ['byAppointed'],
    effects: ['notifySupervisors'],
  }),
  {
    from: ['assignment.matching'],
    on: 'declineAppointment',
    to: 'same',
    needs: ['byAppointed'],
    effects: ['notifySupervisors'],
  },
  // Scheduling as well: what one may do the moment before and the moment after, one may do between.
  ...byTeam({ from: confirming, ...objecting }),
  { from: [...scheduling, 'session.planned'], ...objecting, ...ready(objecting.effects) },
  { from: [...scheduling, 'session.planned'], to: 'assignment.matching', ...objecting },
  {
    from: scheduling,
    on: 'offerTimes',
    to: 'same',
    needs: ['inTheFuture'],
    effects: ['notifyParties', 'notifyMediators'],
  },
  {
    from: scheduling,
    on: 'chooseTimes',
    to: 'same',
    needs: ['timesOffered', 'chosenWereOffered'],
    effects: ['notifySupervisors', 'notifyMediators'],
  },
  {
    from: scheduling,
    on: 'schedule',
    to: 'session.planned',
    // Without a payload nobody is on call yet: `adultOnCall` is asked of the start, the schema asks it here.
    needs: [
      'enoughPeople',
      'everyoneScreened',
      'everyoneConsents',
      'enoughMediators',
      'meetingWithTakesPart',
      'inTheFuture',
      'adultUninvolved',
    ],
    effects: ['notifyParties', 'notifyMediators'],
  },
]
