import { caseStates, openStates } from '../states.ts'
import { byTeam, dateGone } from './by-team.ts'
import type { Edge } from './edge.ts'

const beforeConvening = ['intake.requested', 'intake.screening'] as const
const followUp = ['followUp.active', 'followUp.reviewing'] as const
const arranging = ['assignment.scheduling', 'session.planned', 'session.live'] as const
const later = [
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
  ...followUp,
] as const
const onTheWay = [
  'assignment.matching',
  'assignment.confirming',
  ...arranging,
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
] as const

const stopping = ['askDebriefs', 'expireNotes'] as const
const withdrawing = { on: 'withdrawConsent', needs: ['byTakesPart'] } as const
const withdrawn = [...stopping, 'notifySupervisors', 'notifyMediators', 'notifyParties'] as const
const stepping = { on: 'recuse', needs: ['byAppointed'] } as const
const stepped = [
  ...stopping,
  'notifySupervisors',
  'notifyMediators',
  'notifyParties',
  ...dateGone,
] as const
const replacing = {
  on: 'replaceMediator',
  needs: ['newcomersUninvolved', 'newcomersAllowed', 'newcomerNew', 'mediatorNamedServes'],
} as const
const replaced = [
  ...stopping,
  'endAppointment',
  'notifyPeople',
  'notifyMediators',
  'notifyParties',
  ...dateGone,
] as const

export const anyTime: Edge[] = [
  {
    // No message to the parties: a message could tell one of them that another called for help.
    from: openStates,
    on: 'raiseConcern',
    to: 'same',
    effects: ['alertAdult', 'notifySupervisors', 'notifyMediators'],
  },
  {
    from: openStates,
    on: 'pause',
    to: 'same',
    needs: ['inTheFuture'],
    effects: ['remindSupervisors', 'notifyParties', 'notifyMediators'],
  },
  {
    from: openStates,
    on: 'liftHold',
    to: 'same',
    needs: ['kindHeld', 'leadAnswered'],
    effects: ['notifyParties', 'notifyMediators', 'notifySupervisors'],
  },

  // Before convening only the requester takes part, so nobody is left; and screening is never skipped this way.
  { from: beforeConvening, to: 'closed', ...withdrawing, effects: ['notifySupervisors'] },
  {
    from: ['intake.convening', ...onTheWay],
    to: 'closed',
    when: 'nobodyLeft',
    ...withdrawing,
    effects: withdrawn,
  },
  { from: ['intake.convening'], to: 'same', ...withdrawing, effects: ['notifySupervisors'] },
  { from: onTheWay, to: 'intake.convening', ...withdrawing, effects: withdrawn },
  { from: followUp, to: 'same', ...withdrawing, effects: ['notifySupervisors'] },

  {
    from: arranging,
    to: 'same',
    when: 'observerLeaves',
    ...stepping,
    effects: ['notifySupervisors'],
  },
  ...byTeam({ from: ['assignment.confirming'], ...stepping, effects: stepped }),
  {
    from: ['assignment.matching', ...arranging],
    to: 'assignment.matching',
    ...stepping,
    effects: stepped,
  },
  // In convening a pair may have stayed from before somebody left; the case is with the supervisor anyway.
  {
    from: ['intake.convening', ...later],
    to: 'same',
    ...stepping,
    effects: ['notifySupervisors', 'notifyMediators'],
  },
  ...byTeam({
    from: ['assignment.matching', 'assignment.confirming', ...arranging],
    ...replacing,
    effects: replaced,
  }),
  {
    from: later,
    ...replacing,
    to: 'same',
    needs: [...replacing.needs, 'newcomerNamed'],
    effects: ['endAppointment', 'notifyPeople', 'notifyMediators', 'notifyParties'],
  },

  {
    from: openStates,
    on: 'closeForSafety',
    to: 'closed',
    effects: [
      ...stopping,
      'notifySupervisors',
      'notifyParties',
      'notifyMediators',
      'notifySafeguarding',
    ],
  },
  {
    from: openStates,
    on: 'closeAdministratively',
    to: 'closed',
    effects: [...stopping, 'notifyParties', 'notifyMediators', 'notifyReferrer'],
  },
  { from: caseStates, on: 'annotate', to: 'same' },
]
