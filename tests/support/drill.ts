import { appendFileSync } from 'node:fs'
import type { Dice } from './dice.ts'

// `npm run drill` sets this to a file: then a drill runs at full size and tells the launcher how far it is.
const file = process.env.PARLEY_DRILL

/** How often a drill does what it does: a few times among the tests, often when it is run by itself. */
export const drillSize = (small: number, full: number): number => (file ? full : small)

/** A line for whoever waits; the last one is the drill's figure. Nothing among the tests. */
export function tellDrill(line: string): void {
  if (file) appendFileSync(file, `${line}\n`)
}

/** Where a drill's chance begins: another each time, or the one that is given to repeat it. */
export const drillSeed = (): number => Number(process.env.PARLEY_DRILL_SEED ?? Date.now() % 1e9)

/** A few of a list among the tests, other ones each time; all of it when the drill is run by itself. */
export function drillSample<T>(dice: Dice, list: readonly T[], few: number): T[] {
  if (file) return [...list]
  const left = [...list]
  return Array.from({ length: Math.min(few, list.length) }, () => {
    const [one] = left.splice(dice.below(left.length), 1)
    return one as T
  })
}
