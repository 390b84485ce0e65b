import { type DateTimeFormatOptions, useFormatter, useNow } from 'next-intl'

/** How much of a moment is told. */
export type TimeStyle = 'date' | 'day' | 'time' | 'moment' | 'short'

const styles: Record<TimeStyle, DateTimeFormatOptions> = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { weekday: 'long', day: 'numeric', month: 'long' },
  time: { hour: 'numeric', minute: '2-digit' },
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  short: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
}

/** Short enough to stand in one line anywhere. */
const narrow: readonly TimeStyle[] = ['time', 'short']

type Props = {
  at: Date | string
  /** IANA name of the programme's time zone. */
  zone: string
  style?: TimeStyle
  /** Adds the short name of the zone, where people in several zones read it. */
  named?: boolean
}

/** A moment in the reader's language and the programme's zone; with the year when it is another than this one. */
export function Time({ at, zone, style = 'moment', named }: Props) {
  const format = useFormatter()
  const date = new Date(at)
  const year = (moment: Date) => format.dateTime(moment, { year: 'numeric', timeZone: zone })
  const otherYear = year(date) !== year(useNow())
  return (
    <time
      dateTime={date.toISOString()}
      className={narrow.includes(style) ? 'whitespace-nowrap' : undefined}
    >
      {format.dateTime(date, {
        ...styles[style],
        timeZone: zone,
        ...(otherYear && style !== 'time' ? { year: 'numeric' } : {}),
        ...(named ? { timeZoneName: 'short' } : {}),
      })}
    </time>
  )
}
