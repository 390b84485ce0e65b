import { meetingNeeds } from './assignment.ts'
import type { Edge } from './edge.ts'

const planned = ['session.planned'] as const
const live = ['session.live'] as const
const ending = { on: 'endSession', needs: ['partyOnlyStops', 'preparatoryAdjourns'] } as const
const over = ['askDebriefs', 'expireNotes', 'notifySupervisors'] as const
const again = {
  from: ['session.adjourned', 'followUp.reviewing'],
  on: 'meetAgain',
  needs: ['enoughPeople', 'everyoneConsents'],
} as const

export const session: Edge[] = [
  {
    from: planned,
    on: 'reschedule',
    to: 'same',
    needs: ['inTheFuture', 'adultUninvolved'],
    effects: ['notifyParties', 'notifyMediators'],
  },
  {
    from: planned,
    on: 'runLate',
    to: 'same',
    effects: ['notifyMediators', 'notifySupervisors'],
  },
  {
    from: planned,
    on: 'postpone',
    to: 'assignment.scheduling',
    needs: ['inTheFuture'],
    effects: ['remindSupervisors', 'notifyParties', 'notifyMediators'],
  },
  {
    from: planned,
    on: 'noShow',
    to: 'assignment.scheduling',
    needs: ['timeHasCome'],
    effects: ['notifySupervisors', 'notifyParties'],
  },
  {
    from: planned,
    on: 'startSession',
    to: 'session.live',
    needs: [...meetingNeeds, 'everyonePresent'],
    effects: ['notifySupervisors'],
  },

  { from: live, to: 'agreement.drafting', when: 'outcomeWritten', ...ending, effects: over },
  {
    from: live,
    to: 'followUp.active',
    when: 'outcomeSpoken',
    ...ending,
    effects: [...over, 'scheduleCheckIns'],
  },
  { from: live, to: 'session.adjourned', ...ending, effects: [...over, 'alertAdult'] },

  // Somebody may have stepped back since the meeting, and who took the place may not have answered yet.
  {
    ...again,
    to: 'assignment.scheduling',
    when: 'allConfirmed',
    effects: ['notifyParties', 'notifyMediators'],
  },
  {
    ...again,
    to: 'assignment.confirming',
    when: 'stillAsking',
    effects: ['notifyParties', 'notifySupervisors'],
  },
  { ...again, to: 'assignment.matching', effects: ['notifyParties', 'notifySupervisors'] },
  {
    from: ['session.adjourned', 'agreement.drafting'],
    on: 'endWithoutAgreement',
    to: 'followUp.active',
    effects: ['scheduleCheckIns', 'notifyParties', 'notifySupervisors'],
  },
]
