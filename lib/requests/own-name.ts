const plain = (name: string): string =>
  name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** The places (0 is the first) in a list of people where somebody put their own name. */
export function placesOfOwnName(own: string, people: readonly { name?: unknown }[]): number[] {
  return people.flatMap(({ name }, place) =>
    typeof name === 'string' && plain(name) === plain(own) ? [place] : [],
  )
}
