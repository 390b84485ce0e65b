/** Nobody is on duty longer than a long day: whoever forgets to go off duty must not stand there for ever. */
export const LONGEST_HOURS = 14

const half = 30 * 60_000

/** The moments until which somebody can go on duty now: every full and half hour, as long as is allowed. */
export function dutyEnds(now: Date): Date[] {
  const first = Math.ceil((now.getTime() + half / 2) / half) * half
  const last = now.getTime() + LONGEST_HOURS * 2 * half
  const ends: Date[] = []
  for (let at = first; at <= last; at += half) ends.push(new Date(at))
  return ends
}
