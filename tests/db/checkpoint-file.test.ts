import { describe, expect, it, vi } from 'vitest'
import { type Head, hashOf, headerLine, rootOf, writeLine } from '#lib/audit/checkpoint-line.ts'
import { checkpointsAreWell, startCheckpoints } from '#lib/audit/keep-checkpoints.ts'
import { readCheckpoints } from '#lib/audit/read-checkpoints.ts'
import { publicKeyText, signingKey } from '#lib/audit/signing-key.ts'

describe('a file of years', () => {
  const head = (n: number, seq: number): Head => [`case-${n}`, `R-${n}`, seq, `mac-${n}-${seq}`]
  /** A signed file of so many lines over so many cases, whose line `wrong` says nonsense of all histories. */
  const written = (lines: number, cases: number, wrong?: number): string => {
    const key = signingKey()
    const all = [headerLine(publicKeyText(key))]
    const heads = new Map<string, Head>()
    for (let n = 1; n <= lines; n++) {
      const moved = head(n % cases, n)
      heads.set(moved[0], moved)
      const root = n === wrong ? 'nonsense' : n === lines || lines < 10 ? rootOf(heads) : ''
      const before = hashOf(all.at(-1) ?? '')
      const line = { n, at: '', cases: heads.size, events: n, heads: [moved], root, before }
      all.push(writeLine(line, key))
    }
    return `${all.join('\n')}\n`
  }
  const faults = (text: string, roots: 'each' | 'last') =>
    readCheckpoints(text, signingKey(), roots).faults

  it('is read in a moment by whoever goes on with it', () => {
    const text = written(4000, 1000)
    const began = performance.now()
    expect(faults(text, 'last')).toEqual([])
    expect(performance.now() - began).toBeLessThan(4000)
  })

  it('is checked at its end for going on, and line by line by verify-log', () => {
    const at = (line: number) => [
      `line ${line} of the checkpoint file: its root is not that of the histories it names`,
    ]
    expect(faults(written(5, 2, 3), 'each')).toEqual(at(4))
    expect(faults(written(5, 2, 3), 'last')).toEqual([])
    expect(faults(written(5, 2, 5), 'last')).toEqual(at(6))
  })
})

it('is missed, and the staff see it, where no file is kept at all', () => {
  const said = vi.spyOn(console, 'warn').mockImplementation(() => {})
  expect(checkpointsAreWell()).toBe(true)
  startCheckpoints()
  expect(checkpointsAreWell()).toBe(false)
  expect(said.mock.calls).toEqual([[expect.stringContaining('PARLEY_CHECKPOINTS names no file')]])
})
