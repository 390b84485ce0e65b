import { Picture, type PictureProps } from './picture.tsx'

/** A signpost where the path divides. */
export function Lost({ title }: PictureProps) {
  return (
    <Picture title={title}>
      <path d="M20 152c52-4 74-12 88-30h24c14 18 36 26 88 30z" className="fill-sunk" />
      <path d="M120 16v122" strokeWidth="9" strokeLinecap="round" className="stroke-meet" />
      <path d="M116 30h62l17 16-17 16h-62c-3 0-5-2-5-5V35c0-3 2-5 5-5z" className="fill-one" />
      <path d="M124 74H62L45 90l17 16h62c3 0 5-2 5-5V79c0-3-2-5-5-5z" className="fill-two" />
      <path
        d="M134 46h34M72 90h34"
        strokeWidth="5"
        strokeLinecap="round"
        strokeDasharray="1 11"
        className="stroke-raised"
      />
      <circle cx="120" cy="14" r="7" className="fill-meet" />
    </Picture>
  )
}
