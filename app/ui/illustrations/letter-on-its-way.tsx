import { Picture, type PictureProps } from './picture.tsx'

/** A closed letter that travels. */
export function LetterOnItsWay({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <path
        d="M14 128c30 6 44-14 30-26-12-10-26 6-12 18 18 15 46 6 58-10"
        strokeWidth="4"
        strokeLinecap="round"
        strokeDasharray="1 11"
        className="fill-none stroke-edge"
      />
      <g transform="rotate(-9 155 82)">
        <rect x="92" y="42" width="126" height="84" rx="13" className="fill-one-soft" />
        <path
          d="M92 116 138 82h34l46 34v-3c0 8-6 13-13 13H105c-7 0-13-5-13-13z"
          className="fill-one"
        />
        <path
          d="M93 52c2-6 7-10 13-10h98c6 0 11 4 13 10l-53 41a15 15 0 0 1-18 0z"
          className="fill-two-soft stroke-raised"
          strokeWidth="4"
        />
        <circle cx="155" cy="86" r="15" className="fill-two" />
        <path
          d="M155 93c-6-4-8-7-8-10 0-4 5-6 8-2 3-4 8-2 8 2 0 3-2 6-8 10z"
          className="fill-raised"
        />
      </g>
    </Picture>
  )
}
