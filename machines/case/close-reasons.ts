/** How a case ended. Codes; the words are in the message files. */

export const unconvenedReasons = ['declined', 'no-answer'] as const

export const closeReasons = [
  'agreement-kept',
  'agreement-partly-kept',
  'resolved-without-agreement',
  'resolved-before-session',
  'agreement-not-kept',
  'no-agreement',
  'party-declined',
  'party-withdrew',
  'no-response',
  'no-show',
  'redirected',
  'safety',
  'formal-process',
  'left-institution',
  'duplicate',
  'entered-in-error',
  'end-of-year',
] as const

export const administrativeReasons = [
  'resolved-before-session',
  'party-withdrew',
  'no-response',
  'no-show',
  'formal-process',
  'left-institution',
  'duplicate',
  'entered-in-error',
  'end-of-year',
] as const
