import { Picture, type PictureProps } from './picture.tsx'

/** One sheet, signed by two. */
export function AgreementSheet({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <ellipse cx="120" cy="148" rx="90" ry="8" className="fill-sunk" />
      <rect
        x="70"
        y="12"
        width="100"
        height="134"
        rx="12"
        strokeWidth="4"
        className="fill-raised stroke-meet"
      />
      <path
        d="M88 36h48M88 52h64M88 68h56"
        strokeWidth="6"
        strokeLinecap="round"
        className="stroke-line"
      />
      <path
        d="M84 118c5-16 11-16 9-4-1 8 7-12 9-5 1 5 5-3 10 0"
        strokeWidth="4.5"
        strokeLinecap="round"
        className="fill-none stroke-one"
      />
      <path
        d="M128 118c3-10 8-16 9-8 0 7 5-6 8-3 3 4 4 3 11-3"
        strokeWidth="4.5"
        strokeLinecap="round"
        className="fill-none stroke-two"
      />
      <path
        d="M84 128h30M126 128h30"
        strokeWidth="3"
        strokeLinecap="round"
        className="stroke-edge"
      />
      <circle cx="164" cy="34" r="22" className="fill-good" />
      <path
        d="m154 34 7 8 13-15"
        strokeWidth="5.5"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="fill-none stroke-raised"
      />
    </Picture>
  )
}
