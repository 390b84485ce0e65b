/** What a supervisor finds while screening. Codes; the words are in the message files. */

/** What a matter is, after a person has looked at it. `lockedCategories` can never be accepted, by any setting. */
export const lockedCategories = [
  'weapons',
  'violence',
  'threats',
  'sexual-harm',
  'abuse',
  'self-harm',
  'no-contact-order',
] as const

export const categories = [
  'suitable',
  'with-conditions',
  'bullying',
  'drugs-or-crime',
  'discrimination',
  'legal-proceedings',
  'grading-or-discipline',
  'family-or-outsider',
  'cannot-take-part',
  ...lockedCategories,
] as const

export const conditions = [
  'adult-co-mediator',
  'staff-in-room',
  'separate-rooms',
  'support-person',
  'interpreter',
  'cooling-off',
  'separate-arrival',
  'preparatory-meetings',
  'experienced-pair',
  'other',
] as const

export const powerIndicators = [
  'repeated',
  'age-gap',
  'group-vs-one',
  'status-gap',
  'dependency',
  'isolation',
  'prior-incidents',
  'fear',
] as const
