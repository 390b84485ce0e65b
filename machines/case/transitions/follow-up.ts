import type { Edge } from './edge.ts'

const either = ['followUp.active', 'followUp.reviewing'] as const
const reviewing = ['followUp.reviewing'] as const

/**
 * `meetAgain` from here stands with the session's, of which it is one. What parties can do is the same while a problem
 * is looked at: whoever has not been heard yet can say something too, and nobody finds out that another has.
 */
export const followUp: Edge[] = [
  {
    from: either,
    on: 'checkIn',
    to: 'same',
    needs: ['ownCheckIn', 'checkInOpen'],
    effects: ['notifySupervisors', 'alertAdult'],
  },
  { from: either, on: 'skipCheckIn', to: 'same', needs: ['ownCheckIn', 'checkInOpen'] },
  {
    from: either,
    on: 'reportProblem',
    to: 'followUp.reviewing',
    effects: ['notifySupervisors', 'alertAdult'],
  },
  {
    from: either,
    on: 'close',
    to: 'closed',
    needs: ['checkInsDone', 'debriefsIn'],
    effects: ['notifyParties', 'notifyMediators', 'notifyReferrer'],
  },
  {
    from: reviewing,
    on: 'amend',
    to: 'agreement.drafting',
    needs: ['inForce', 'enoughPeople'],
    effects: ['notifyParties', 'notifyMediators'],
  },
  // No message to the parties: they were not told that anything had stopped.
  { from: reviewing, on: 'resume', to: 'followUp.active' },
]
