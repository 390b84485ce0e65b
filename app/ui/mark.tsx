/** The mark: two speech shapes of the same size that meet. */
export function Mark({ className = 'size-9' }: { className?: string }) {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true" className={className}>
      <g className="fill-one">
        <circle cx="17.5" cy="21" r="14" />
        <path d="M5.2 28 4.6 40.6a1.6 1.6 0 0 0 2.3 1.5L20 34.8z" />
      </g>
      <g className="fill-two">
        <circle cx="30.5" cy="21" r="14" />
        <path d="m42.8 28 .6 12.6a1.6 1.6 0 0 1-2.3 1.5L28 34.8z" />
      </g>
      <path d="M24 8.6a14 14 0 0 1 0 24.8 14 14 0 0 1 0-24.8z" className="fill-meet" />
    </svg>
  )
}
