import { toIso } from './zoned-time.ts'

/**
 * The values of a form as the JSON that its event wants, as lib/http/parse-form.ts reads the same form when it is
 * sent without JavaScript: blank texts and empty rows are left out, `due:day` is the end of that day in the zone.
 */
export function doorPayload(value: unknown, zone: string): unknown {
  if (Array.isArray(value))
    return value.map((one) => doorPayload(one, zone)).filter((one) => !isEmpty(one))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, raw]) => {
    const [key = '', kind = 'text'] = name.split(':')
    const read = kind === 'day' ? endOfDay(String(raw ?? ''), zone) : doorPayload(raw, zone)
    return isEmpty(read) && !Array.isArray(read) ? [] : [[key, read] as const]
  })
  return Object.fromEntries(entries)
}

/** The last minute of a day (`2026-11-24`) in a zone; a text of another shape stays as it is. */
export const endOfDay = (day: string, zone: string): string => toIso(`${day}T23:59`, zone) ?? day

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === ''
  return typeof value === 'object' && Object.keys(value).length === 0
}
