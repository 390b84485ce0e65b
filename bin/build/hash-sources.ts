import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A hash over names and contents: times of change lie after a clone or a checkout. */
export function hashSources(root: string, sources: string[]): string {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => filesUnder(root, source)).sort()) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesUnder(root: string, path: string): string[] {
  const full = join(root, path)
  if (!existsSync(full) || path === 'lib/db/generated') return []
  if (statSync(full).isFile()) return [path]
  return readdirSync(full).flatMap((name) => filesUnder(root, `${path}/${name}`))
}
