/**
 * The closed lists of the domain. Words for people live in the message files; these are codes.
 * A list is never reordered or shortened once it is in use: stored rows carry its values.
 */

export const relationships = [
  'friend',
  'ex-friend',
  'classmate',
  'roommate',
  'teammate',
  'partner',
  'colleague',
  'neighbour',
  'staff',
  'family',
  'other',
] as const

export const feelings = [
  'angry',
  'sad',
  'hurt',
  'worried',
  'scared',
  'confused',
  'ashamed',
  'lonely',
  'tired',
  'calm',
  'hopeful',
] as const

export const wishes = [
  'talk',
  'apology',
  'stop',
  'share-space',
  'be-left-alone',
  'get-back',
  'understand',
  'other',
] as const

export const tried = [
  'nothing',
  'talked',
  'wrote',
  'ignored',
  'asked-friend',
  'asked-adult',
  'apologised',
  'other',
] as const

export const safetyAnswers = ['yes', 'no', 'unsure', 'skip'] as const

export const safetyQuestions = [
  'SQ1',
  'SQ2',
  'SQ3',
  'SQ4',
  'SQ5',
  'SQ6',
  'SQ7',
  'SQ8',
  'SQ9',
  'SQ10',
] as const

/** A "yes" here calls an adult at once, before anybody has read the request. */
export const urgentQuestions = ['SQ3', 'SQ4', 'SQ5', 'SQ8'] as const

export const meetFormats = [
  'same-room',
  'adult-near',
  'separate-rooms',
  'online',
  'unsure',
] as const

export const contactChannels = [
  'in-person',
  'school-message',
  'email',
  'text-message',
  'phone',
  'not-outside',
] as const

export const contactTimings = ['now', 'after-talking', 'not-yet'] as const

export const accommodations = [
  'interpreter',
  'easy-read',
  'read-aloud',
  'sign-language',
  'quiet-room',
  'breaks',
  'wheelchair',
  'support-person',
  'online',
  'mediator-gender',
  'same-language-mediator',
] as const

export const referralPressures = [
  'free',
  'encouraged',
  'alternative-to-sanction',
  'required-step',
  'not-known',
] as const

export const referrerRoles = [
  'friend',
  'peer-mediator',
  'teacher',
  'counsellor',
  'dean',
  'hall-staff',
  'security',
  'guardian',
  'manager',
  'hr',
  'ombuds',
  'agency',
  'other',
] as const

export const urgencies = ['today', 'this-week', 'can-wait'] as const

export const answersKnown = ['yes', 'no', 'unknown'] as const

export const feedbackWishes = ['none', 'received', 'outcome'] as const

/** The other kinds of peer support: a hand-over to one of these needs the person's own agreement. */
export const peerSupportKinds = ['listening', 'mentoring', 'tutoring', 'education'] as const

export const redirectTargets = [
  ...peerSupportKinds,
  'counsellor',
  'safeguarding',
  'anti-bullying',
  'equality-office',
  'conduct-office',
  'hr',
  'health',
  'police',
  'community-mediation',
  'other-adult',
] as const

export const declineReasons = [
  'not-ready',
  'no-trust',
  'not-a-problem',
  'want-adult',
  'afraid',
  'no-time',
  'other',
] as const

export const mediatorRoles = ['lead', 'co', 'observer'] as const

export const acquaintances = [
  'no',
  'by-sight',
  'classmate',
  'friend',
  'close',
  'conflict',
  'family',
  'other',
] as const

export const fairness = ['yes', 'not-sure', 'no'] as const

export const conflictDecisions = ['clear', 'disclosed', 'exclude'] as const

export const sessionKinds = ['joint', 'preparatory'] as const

export const writtenOutcomes = ['full', 'partial', 'interim'] as const

export const sessionOutcomes = [
  ...writtenOutcomes,
  'understanding',
  'none',
  'adjourned',
  'stopped',
] as const

export const commitmentStatuses = [
  'open',
  'kept',
  'partly',
  'not-kept',
  'changed',
  'no-longer-needed',
  'unknown',
] as const

export const checkInWishes = [
  'nothing',
  'change-agreement',
  'meet-again',
  'talk-to-adult',
  'coaching',
] as const

export const feelsSafe = ['yes', 'not-sure', 'no'] as const

export const skipReasons = [
  'not-wanted',
  'unreachable',
  'not-needed',
  'left-institution',
  'holiday',
] as const

export const holdKinds = ['safety', 'legal', 'pause'] as const

export const imminences = ['now', 'today', 'later'] as const

/** When in the day an informal talk was. */
export const dayParts = ['morning', 'midday', 'afternoon', 'evening', 'night'] as const

/** About how old the people of an informal talk were. */
export const ageBands = ['under-8', '8-10', '11-13', '14-17', '18-plus', 'mixed'] as const

/** How an informal talk ended. */
export const talkResults = ['sorted', 'talk-later', 'not-sorted', 'adult-called'] as const

/** Why staff open what somebody wrote in private. */
export const openReasons = ['screening', 'talk', 'safety', 'follow-up', 'other'] as const
