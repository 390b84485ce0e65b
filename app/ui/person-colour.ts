import type { PersonColour } from './avatar-letter.tsx'

// The names that are drawn by lot for the people of a case. There are more names than tokens; letters differ anyway.
const tokens: Record<string, PersonColour> = {
  teal: 1,
  plum: 2,
  rose: 2,
  sand: 3,
  sky: 4,
  slate: 4,
  leaf: 5,
  clay: 6,
}

/** The colour of a person in a case, by the name that the case keeps. */
export const personColour = (name: string): PersonColour => tokens[name] ?? 1
