import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** A hand-written source file: as it stands, and with comments and the like blanked out. */
export type Source = { path: string; text: string; code: string }

/** Every TypeScript or JavaScript file that git knows or would take in. */
export const sources: Source[] = listed()
  .filter((path) => /\.(tsx?|m?js)$/.test(path) && existsSync(path))
  .map((path) => {
    const text = readFileSync(path, 'utf8')
    return { path, text, code: withoutComments(text) }
  })

/** What one import or re-export leads to: a path from the root, or a package's name. */
export type Import = { target: string; onlyTypes: boolean }

const statements =
  /\b(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\brequire\(\s*['"]([^'"]+)['"]/g

/** The imports of a file. `import { type A }` brings no code along, so it counts as types only. */
export function importsOf({ path, code }: Source): Import[] {
  return [...code.matchAll(statements)].map(([statement, type, from, lazy, required]) => {
    const named = statement
      .match(/\{([^}]*)\}/)?.[1]
      ?.split(',')
      .filter((name) => name.trim())
    const allTypes =
      named?.every((name) => /^\s*type\s/.test(name)) && !/^\w+\s+\w+\s*,/.test(statement)
    const target = resolve(path, from ?? lazy ?? required ?? '')
    return { target, onlyTypes: Boolean(type ?? allTypes) }
  })
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (!specifier.startsWith('.')) return specifier
  return posix.normalize(posix.join(posix.dirname(from), specifier))
}

function listed(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard']
  return execFileSync('git', args, { encoding: 'utf8' }).trim().split('\n')
}

/** Strings are kept, since imports are strings; a `//` after a colon belongs to an address. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"])\/\/.*$/gm, '$1')
}
