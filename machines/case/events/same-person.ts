/** A name as it is compared, however it was typed. */
export const plainName = (name: string): string =>
  name.normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ')

/** The place (0 is the first) of somebody who is in the list before, by name and group; -1 where nobody is. */
export function placeOfTwice(people: readonly { name?: unknown; group?: unknown }[]): number {
  const seen = people.map(({ name, group }) =>
    [name, group].map((part) => (typeof part === 'string' ? plainName(part) : '')).join('\n'),
  )
  return seen.findIndex((one, place) => seen.indexOf(one) < place)
}
