type Props = { x: number; y: number; tone: 'one' | 'two' | 'meet'; scale?: number }

const tones = {
  one: { body: 'fill-one', head: 'fill-one-soft stroke-one' },
  two: { body: 'fill-two', head: 'fill-two-soft stroke-two' },
  meet: { body: 'fill-meet', head: 'fill-surface stroke-meet' },
}

/** A figure: head and shoulders, everyone drawn alike. (x, y) is the middle of its foot line. */
export function Person({ x, y, tone, scale = 1 }: Props) {
  const { body, head } = tones[tone]
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path d="M-31 0v-10c0-19 13-31 31-31S31-29 31-10V0z" className={body} />
      <circle cy="-58" r="18" strokeWidth="4" className={head} />
    </g>
  )
}
