import type { Typed } from './read-request.ts'

const row = /^payload\.otherPeople\.(\d+)\.(\w+)$/

type Row = Record<string, string>

/** The people of the page in the rows that they were typed into. */
function peopleRows(typed: Typed | undefined): Row[] {
  // Not an array: whoever makes up the number of a row could make it as long as they like.
  const rows = new Map<number, Row>()
  for (const [name, value] of Object.entries(typed ?? {})) {
    const [, place, field] = row.exec(name) ?? []
    if (place === undefined || field === undefined) continue
    rows.set(Number(place), { ...rows.get(Number(place)), [field]: value })
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([, one]) => one)
    .filter((one) => Object.values(one).some((value) => value !== ''))
}

/** The same page without empty rows in between, so that a row keeps its place when it is checked. */
export function compactPeople(typed: Typed): Typed {
  const others = Object.entries(typed).filter(([name]) => !row.test(name))
  const people = peopleRows(typed).flatMap((one, place) =>
    Object.entries(one).map(([field, value]) => [`payload.otherPeople.${place}.${field}`, value]),
  )
  return Object.fromEntries([...others, ...people])
}

/** The same page after the button `remove-<place>`; any other button takes nobody away. */
export function withoutPerson(typed: Typed, go: string): Typed {
  const place = /^remove-(\d)$/.exec(go)?.[1]
  if (place === undefined) return typed
  const kept = Object.entries(typed).filter(([name]) => row.exec(name)?.[1] !== place)
  return Object.fromEntries(kept)
}
