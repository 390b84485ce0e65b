import { Picture, type PictureProps } from './picture.tsx'

const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
const chosen = 6

/** A calendar with one day chosen. */
export function CalendarDay({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <ellipse cx="120" cy="146" rx="86" ry="9" className="fill-sunk" />
      <rect
        x="52"
        y="22"
        width="136"
        height="122"
        rx="16"
        strokeWidth="4"
        className="fill-raised stroke-one"
      />
      <path d="M52 54V38c0-9 7-16 16-16h104c9 0 16 7 16 16v16z" className="fill-one" />
      <path d="M86 14v16M154 14v16" strokeWidth="7" strokeLinecap="round" className="stroke-meet" />
      {days.map((day) => (
        <rect
          key={day}
          x={67 + (day % 4) * 28}
          y={66 + Math.floor(day / 4) * 25}
          width="20"
          height="17"
          rx="5"
          className={day === chosen ? 'fill-two' : 'fill-one-soft'}
        />
      ))}
      <circle cx="133" cy="99.5" r="19" strokeWidth="4.5" className="fill-none stroke-two" />
    </Picture>
  )
}
