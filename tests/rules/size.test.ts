import { describe, expect, it } from 'vitest'
import { sources } from './sources.ts'

/** Files over 250 lines, each with the reason why it is one thing. */
const reasons: Record<string, string> = {}

const sizes = sources.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))

describe('hand-written files', () => {
  it('have a median of at most 60 lines', () => {
    const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
  })

  it('stay under 250 lines unless a reason is given', () => {
    const long = sizes.filter(({ path, lines }) => lines > 250 && !reasons[path])
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
  })

  it('gives no reason for a file that is short by now', () => {
    const long = new Set(sizes.filter(({ lines }) => lines > 250).map(({ path }) => path))
    expect(Object.keys(reasons).filter((path) => !long.has(path))).toEqual([])
  })
})
