const DAY = 24 * 3_600_000

/**
 * A local time as a browser's date-time field gives it (`2026-11-24T12:30`), in an IANA zone, as ISO 8601
 * with an offset. Nothing for a text of another shape or an unknown zone. In the hour that a change of the
 * clocks repeats, the first one is meant; a time that it leaves out is as much later.
 */
export function toIso(local: string, zone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return null
  const asUtc = Date.parse(`${local}Z`)
  if (Number.isNaN(asUtc)) return null
  try {
    // No zone is a day ahead of UTC or behind it: these are before and after any change at that time.
    const before = asUtc - offsetAt(asUtc - DAY, zone)
    const after = asUtc - offsetAt(asUtc + DAY, zone)
    const shownThen = [before, after].filter((at) => at + offsetAt(at, zone) === asUtc)
    return new Date(shownThen.length > 0 ? Math.min(...shownThen) : before).toISOString()
  } catch {
    return null
  }
}

/** The time in a zone as a browser's date-time field wants it: `2026-11-24T12:30`. */
export function toLocal(iso: string, zone: string): string {
  const at = Date.parse(iso)
  return new Date(at + offsetAt(at, zone)).toISOString().slice(0, 16)
}

/** Milliseconds by which the zone's clocks are ahead of UTC at a moment. */
function offsetAt(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at)
  const number = (type: string): number => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  )
  return shown - Math.floor(at / 1000) * 1000
}
