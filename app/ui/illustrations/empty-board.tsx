import { Picture, type PictureProps } from './picture.tsx'

/** A board with nothing on it and a plant that has time to grow. */
export function EmptyBoard({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <ellipse cx="120" cy="148" rx="104" ry="8" className="fill-sunk" />
      <rect
        x="24"
        y="24"
        width="148"
        height="104"
        rx="14"
        strokeWidth="4"
        className="fill-raised stroke-one"
      />
      <path d="M73 38v76M123 38v76" strokeWidth="3" className="stroke-line" />
      <rect x="36" y="42" width="26" height="8" rx="4" className="fill-one-soft" />
      <rect x="85" y="42" width="26" height="8" rx="4" className="fill-one-soft" />
      <rect x="135" y="42" width="26" height="8" rx="4" className="fill-one-soft" />
      <path
        d="M62 128v18M134 128v18"
        strokeWidth="6"
        strokeLinecap="round"
        className="stroke-one"
      />
      <path
        d="M200 112c-2-22 1-36 6-46"
        strokeWidth="4"
        strokeLinecap="round"
        className="fill-none stroke-good"
      />
      <path d="M200 96c-20 1-26-10-26-22 16-1 26 7 26 22z" className="fill-good" />
      <path d="M203 78c0-18 9-26 24-26 1 17-7 27-24 26z" className="fill-good" />
      <path d="M182 112h38l-5 31c-.6 3-3 5-6 5h-16c-3 0-5.4-2-6-5z" className="fill-two" />
    </Picture>
  )
}
