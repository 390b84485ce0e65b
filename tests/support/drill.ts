import { appendFileSync } from 'node:fs'

// `npm run drill` sets this to a file: then a drill runs at full size and tells the launcher how far it is.
const file = process.env.PARLEY_DRILL

/** How often a drill does what it does: a few times among the tests, often when it is run by itself. */
export const drillSize = (small: number, full: number): number => (file ? full : small)

/** A line for whoever waits; the last one is the drill's figure. Nothing among the tests. */
export function tellDrill(line: string): void {
  if (file) appendFileSync(file, `${line}\n`)
}
