import type { Edge } from './edge.ts'

const active = ['followUp.active'] as const
const reviewing = ['followUp.reviewing'] as const

/** `meetAgain` from here stands with the session's, of which it is one. */
export const followUp: Edge[] = [
  {
    from: active,
    on: 'checkIn',
    to: 'same',
    needs: ['ownCheckIn', 'checkInOpen'],
    effects: ['notifySupervisors', 'alertAdult'],
  },
  { from: active, on: 'skipCheckIn', to: 'same', needs: ['ownCheckIn', 'checkInOpen'] },
  {
    from: active,
    on: 'reportProblem',
    to: 'followUp.reviewing',
    effects: ['notifySupervisors', 'alertAdult'],
  },
  {
    from: [...active, ...reviewing],
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
  { from: reviewing, on: 'resume', to: 'followUp.active', effects: ['notifyParties'] },
]
