import { toIso, toLocal } from '#lib/shared/zoned-time.ts'

/** A moment of a story: so many school days before (or, below zero, after) today, at a time of the clock. */
export type Moment = { daysAgo: number; at: string } | { minutesAgo: number }

const DAY = 86_400_000

/** When a moment of a story was, told from now. School days are Monday to Friday in the given zone. */
export function timeOf(moment: Moment, now: Date, zone: string): Date {
  if ('minutesAgo' in moment) return new Date(now.getTime() - moment.minutesAgo * 60_000)
  const day = schoolDay(toLocal(now.toISOString(), zone).slice(0, 10), -moment.daysAgo)
  const iso = toIso(`${day}T${moment.at}`, zone)
  if (!iso) throw new Error(`no such time: ${moment.at}`)
  return new Date(iso)
}

/** The date so many school days after the given one, or before it. */
function schoolDay(date: string, days: number): string {
  let day = Date.parse(`${date}T12:00Z`)
  for (let left = Math.abs(days); left > 0; ) {
    day += Math.sign(days) * DAY
    if (![0, 6].includes(new Date(day).getUTCDay())) left--
  }
  return new Date(day).toISOString().slice(0, 10)
}
