import type { KeyObject } from 'node:crypto'
import {
  type Checkpoint,
  type Head,
  hashOf,
  headerLine,
  publicHalf,
  readLine,
  rootOf,
} from './checkpoint-line.ts'
import { publicKeyText } from './signing-key.ts'

/** What a checkpoint file says, as far as it is whole. */
export type Told = {
  /** the ends of all histories at the last checkpoint, and which checkpoint told each of them */
  heads: Map<string, Head>
  toldBy: Map<string, number>
  /** the hash of each checkpoint's line: that of number n is at n - 1 */
  hashes: string[]
  /** the hash of the last whole line, be it the first of all; null for a file without any */
  last: string | null
  /** lines that were begun and never finished, after the last whole one */
  fragments: string[]
  /** what is wrong, first things first */
  faults: string[]
}

/**
 * Reads the text of a checkpoint file; `key` is the private key that must have signed it. Never throws. `roots` says
 * of which lines the hash over all histories is made again: of each, or of the last, which is all that going on needs.
 */
export function readCheckpoints(
  text: string,
  key: KeyObject,
  roots: 'each' | 'last' = 'each',
): Told {
  const told: Told = {
    heads: new Map(),
    toldBy: new Map(),
    hashes: [],
    last: null,
    fragments: [],
    faults: [],
  }
  const header = headerLine(publicKeyText(key))
  const publicKey = publicHalf(key)
  const lines = text.split('\n')
  // What stands after the last line's end was begun and not finished.
  const unfinished = lines.pop()
  let judgeLast = () => {}
  for (const [index, line] of lines.entries()) {
    const checkpoint = readLine(line, publicKey)
    if (told.last === null && line === header) begin(told, line, header)
    else if (told.last !== null && checkpoint) {
      follow(told, checkpoint, line, index + 1)
      judgeLast = () => judgeRoot(told, checkpoint, index + 1)
      if (roots === 'each') judgeLast()
    } else told.fragments.push(line)
  }
  if (roots === 'last') judgeLast()
  if (unfinished) told.fragments.push(unfinished)
  judgeEnd(told, header)
  return told
}

function begin(told: Told, line: string, header: string): void {
  if (!told.fragments.every((one) => header.startsWith(one))) told.faults.push(foreign)
  told.fragments = []
  told.last = hashOf(line)
}

/** Takes one signed line, which must be the next one and know what stands before it. */
function follow(told: Told, checkpoint: Checkpoint, line: string, place: number): void {
  const { n, before, heads, broken } = checkpoint
  const fault = (what: string) => told.faults.push(atLine(place, what))
  if (n !== told.hashes.length + 1) fault(`number ${n} where ${told.hashes.length + 1} belongs`)
  if (before !== told.last) fault('the line before it is not the one that it was written after')
  if (broken !== brokenOf(told.fragments)) fault('what stands before it was never written there')
  for (const head of heads) {
    told.heads.set(head[0], head)
    told.toldBy.set(head[0], n)
  }
  told.hashes.push(hashOf(line))
  told.last = hashOf(line)
  told.fragments = []
}

function judgeRoot({ heads, faults }: Told, { root }: Checkpoint, place: number): void {
  if (root === rootOf(heads)) return
  faults.push(atLine(place, 'its root is not that of the histories it names'))
}

const atLine = (place: number, what: string): string =>
  `line ${place} of the checkpoint file: ${what}`

/** A server that was killed may leave the beginning of a line. Anything else at the end was put there. */
function judgeEnd({ last, fragments, hashes, faults }: Told, header: string): void {
  const next = last === null ? header : `{"n":${hashes.length + 1},"at":"`
  const begun = fragments.every((one) => one.startsWith(next) || next.startsWith(one))
  if (!begun) faults.push(last === null ? foreign : 'the checkpoint file ends in a damaged line')
}

/** How the next line speaks of fragments before it; undefined when there are none. */
export const brokenOf = (fragments: string[]): string | undefined =>
  fragments.length > 0 ? hashOf(fragments.join('\n')) : undefined

const foreign = 'the checkpoint file does not begin with the key of this programme'
