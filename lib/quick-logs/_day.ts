import { toLocal } from '#lib/shared/zoned-time.ts'

/** How many days a talk may lie back when it is logged. */
const OLDEST = 30
const DAY = 86_400_000

/** The days on which a talk may have been, and the part of the day that it is now; all in the programme's zone. */
export function daysToLog(now: Date, zone: string) {
  const [today = '', time = ''] = toLocal(now.toISOString(), zone).split('T')
  const first = new Date(Date.parse(`${today}T00:00Z`) - OLDEST * DAY).toISOString().slice(0, 10)
  return { first, today, part: partAt(Number(time.slice(0, 2))) }
}

function partAt(hour: number) {
  if (hour < 5 || hour >= 22) return 'night'
  if (hour < 11) return 'morning'
  if (hour < 14) return 'midday'
  return hour < 18 ? 'afternoon' : 'evening'
}
