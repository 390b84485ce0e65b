import { Person } from './person.tsx'
import { Picture, type PictureProps } from './picture.tsx'

/** Two people of the same size, whose words meet between them. */
export function TwoPeopleTalking({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <ellipse cx="120" cy="146" rx="108" ry="9" className="fill-sunk" />
      <Person x={52} y={146} tone="one" />
      <Person x={188} y={146} tone="two" />
      <g className="fill-one">
        <circle cx="108" cy="42" r="27" />
        <path d="M85 56l-8 22c-.6 1.6 1 3 2.5 2.3L104 68z" />
      </g>
      <g className="fill-two">
        <circle cx="132" cy="42" r="27" />
        <path d="M155 56l8 22c.6 1.6-1 3-2.5 2.3L136 68z" />
      </g>
      <path d="M120 17.8a27 27 0 0 1 0 48.4 27 27 0 0 1 0-48.4z" className="fill-meet" />
    </Picture>
  )
}
