import type { PersonColour } from './avatar-letter.tsx'

// The names that are drawn by lot for the people of a case. There are more names than tokens.
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
const all: readonly PersonColour[] = [1, 2, 3, 4, 5, 6]

/** The colour of one person of a case, by the name that the case keeps. */
const personColour = (name: string): PersonColour => tokens[name] ?? 1

/** The colours of the people in one case, by person: no two alike as long as there are enough. */
export function personColours(
  people: readonly { id: string; colour: string }[],
): Map<string, PersonColour> {
  const given = new Map<string, PersonColour>()
  for (const { id, colour } of people) {
    const taken = [...given.values()]
    const wished = personColour(colour)
    const free = all.find((token) => !taken.includes(token)) ?? wished
    given.set(id, taken.includes(wished) ? free : wished)
  }
  return given
}
