import type { Edge } from './edge.ts'

const confirming = ['assignment.confirming'] as const
const scheduling = ['assignment.scheduling'] as const

/** Once the meeting is over, a mediator who takes a place still declares and accepts, while the case stays. */
const later = [
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

export const assignment: Edge[] = [
  {
    from: ['assignment.matching'],
    on: 'propose',
    to: 'assignment.confirming',
    needs: ['newcomersUninvolved', 'newcomersAllowed', 'teamBigEnough'],
    effects: ['notifyPeople', 'notifyParties'],
  },
  {
    from: [...confirming, ...later],
    on: 'declareConflict',
    to: 'same',
    needs: ['byServes', 'byUnanswered', 'declarationCoversAll'],
    effects: ['notifySupervisors'],
  },
  {
    from: [...confirming, ...later],
    on: 'decideConflict',
    to: 'same',
    needs: ['somethingToDecide'],
    effects: ['notifyPeople'],
  },
  {
    from: confirming,
    on: 'acceptAppointment',
    to: 'assignment.scheduling',
    when: 'allConfirmed',
    needs: ['byServes', 'byUnanswered', 'byDeclaredClear'],
    effects: ['notifySupervisors', 'notifyMediators', 'notifyParties'],
  },
  {
    from: [...confirming, ...later],
    on: 'acceptAppointment',
    to: 'same',
    needs: ['byServes', 'byUnanswered', 'byDeclaredClear'],
    effects: ['notifySupervisors'],
  },
  {
    from: confirming,
    on: 'declineAppointment',
    to: 'assignment.matching',
    needs: ['byAppointed'],
    effects: ['notifySupervisors'],
  },
  {
    // Scheduling as well: what one may do the moment before and the moment after, one may do between.
    from: [...confirming, ...scheduling, 'session.planned'],
    on: 'objectToMediator',
    to: 'assignment.matching',
    needs: ['byTakesPart', 'mediatorNamedServes'],
    effects: ['endAppointment', 'notifySupervisors'],
  },
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
