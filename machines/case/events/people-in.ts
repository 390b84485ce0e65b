/** A person whom a payload names: where, and by which id. */
export type Named = { path: string; id: string }

const one = /(^|\.)(person|with|mediator|newcomer|adultOnCall|owner)$/
const several = /(^|\.)(present|absent)\.\d+$/

/** Everybody whom a payload names by id. It must be parsed already. */
export function peopleIn(payload: unknown, path = ''): Named[] {
  if (typeof payload === 'string') {
    const isPerson = one.test(path) || several.test(path)
    return isPerson && payload !== 'everyone' ? [{ path, id: payload }] : []
  }
  if (typeof payload !== 'object' || payload === null) return []
  return Object.entries(payload).flatMap(([key, part]) =>
    peopleIn(part, path === '' ? key : `${path}.${key}`),
  )
}
