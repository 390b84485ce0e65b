import type { Ready } from '#lib/quick-logs/ready-to-log.ts'

/** What stands in a fresh form: now, two people, and place and partner as they were last time. */
export function startOf({ today, part, fellows, last }: Ready): Record<string, string> {
  const stillThere = fellows.some(({ id }) => id === last?.withId)
  return {
    day: today,
    dayPart: part,
    'people:number': '2',
    'minutes:number': '10',
    ...(last ? { place: last.place } : {}),
    ...(stillThere ? { with: last?.withId ?? '' } : {}),
  }
}
