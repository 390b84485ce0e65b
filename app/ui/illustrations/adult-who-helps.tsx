import { Person } from './person.tsx'
import { Picture, type PictureProps } from './picture.tsx'

/** A grown-up beside somebody smaller, listening. */
export function AdultWhoHelps({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <ellipse cx="120" cy="146" rx="104" ry="9" className="fill-sunk" />
      <Person x={78} y={146} tone="meet" scale={1.45} />
      <Person x={164} y={146} tone="two" scale={1.02} />
      <g className="fill-care-soft stroke-care" strokeWidth="4">
        <path d="M150 12h44c10 0 17 7 17 17v16c0 10-7 17-17 17h-20l-14 13 1-13h-11c-10 0-17-7-17-17V29c0-10 7-17 17-17z" />
      </g>
      <path
        d="M172 53c-13-8-18-14-18-21 0-9 12-12 18-4 6-8 18-5 18 4 0 7-5 13-18 21z"
        className="fill-care"
      />
    </Picture>
  )
}
