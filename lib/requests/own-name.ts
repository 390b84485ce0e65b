import { plainName } from '#machines/case/events/same-person.ts'

/** The places (0 is the first) in a list of people where somebody put their own name. */
export function placesOfOwnName(own: string, people: readonly { name?: unknown }[]): number[] {
  return people.flatMap(({ name }, place) =>
    typeof name === 'string' && plainName(name) === plainName(own) ? [place] : [],
  )
}
