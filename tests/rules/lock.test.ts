import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Entry = { optionalDependencies?: Record<string, string> }

const lock: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)

describe('package-lock.json', () => {
  it('has an entry for every optional dependency that it names, so that every platform installs', () => {
    const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path || 'the project'} wants ${name}`),
    )
    expect(missing).toEqual([])
  })
})

/** Looks where Node would: in the package's own node_modules, then outward. */
function isLocked(from: string, name: string): boolean {
  for (
    let base = from;
    ;
    base = base.slice(0, base.lastIndexOf('node_modules')).replace(/\/$/, '')
  ) {
    if (`${base ? `${base}/` : ''}node_modules/${name}` in lock.packages) return true
    if (!base) return false
  }
}
