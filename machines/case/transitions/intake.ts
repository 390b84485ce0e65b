import type { Edge } from './edge.ts'

const requested = ['intake.requested'] as const
const screening = ['intake.screening'] as const
const convening = ['intake.convening'] as const
const talking = { on: 'recordConversation', needs: ['positionFree'] } as const

export const intake: Edge[] = [
  {
    from: ['new'],
    on: 'request',
    to: 'intake.requested',
    effects: ['notifySupervisors', 'alertAdult'],
  },
  {
    from: ['new'],
    on: 'refer',
    to: 'intake.requested',
    effects: ['notifySupervisors', 'notifyReferrer', 'alertAdult'],
  },
  { from: ['new'], on: 'promote', to: 'intake.requested', effects: ['notifySupervisors'] },

  {
    from: requested,
    on: 'startScreening',
    to: 'intake.screening',
    effects: ['notifyRequester', 'notifyReferrer'],
  },
  { from: requested, on: 'withdrawRequest', to: 'closed', effects: ['notifySupervisors'] },
  {
    from: requested,
    on: 'merge',
    to: 'closed',
    effects: ['notifyRequester', 'notifyReferrer'],
  },

  { from: screening, to: 'same', ...talking },
  {
    from: screening,
    on: 'postpone',
    to: 'same',
    needs: ['inTheFuture'],
    effects: ['remindSupervisors', 'notifyRequester'],
  },
  {
    from: screening,
    on: 'accept',
    to: 'intake.convening',
    needs: ['notLocked', 'requesterScreened'],
    effects: ['notifyRequester', 'notifyReferrer'],
  },
  {
    from: screening,
    on: 'redirect',
    to: 'closed',
    effects: ['notifyRequester', 'notifyReferrer', 'notifySafeguarding'],
  },
  {
    // What peers never mediate they do not coach either.
    from: [...screening, ...convening],
    on: 'offerCoaching',
    to: 'assignment.matching',
    needs: ['notLocked', 'personIsParty', 'personScreened'],
    effects: ['notifyPeople', 'notifyReferrer'],
  },

  {
    from: convening,
    on: 'invite',
    to: 'same',
    needs: ['positionFree', 'personNotMediator'],
    effects: ['notifyPeople'],
  },
  // Consent may come before the conversation: then the conversation is what completes the case.
  {
    from: convening,
    to: 'assignment.matching',
    when: 'everyoneReady',
    ...talking,
    effects: ['notifyParties'],
  },
  { from: convening, to: 'same', ...talking },
  {
    from: convening,
    on: 'decline',
    to: 'same',
    needs: ['byInvited'],
    effects: ['notifySupervisors', 'alertAdult'],
  },
  {
    from: convening,
    on: 'consent',
    to: 'assignment.matching',
    when: 'everyoneReady',
    needs: ['byInvited'],
    effects: ['notifySupervisors', 'notifyParties', 'alertAdult'],
  },
  {
    from: convening,
    on: 'consent',
    to: 'same',
    needs: ['byInvited'],
    effects: ['notifySupervisors', 'alertAdult'],
  },
  {
    from: convening,
    on: 'closeUnconvened',
    to: 'closed',
    needs: ['unconvenedReason'],
    effects: ['notifyRequester', 'notifyReferrer'],
  },
]
