import { readFileSync, statSync } from 'node:fs'
import type { Head } from './checkpoint-line.ts'
import { readCheckpoints, type Told } from './read-checkpoints.ts'
import { signingKey } from './signing-key.ts'

export type Known = { path: string; stamp: string; told: Told; whole: boolean }

// A file of years takes seconds to read: whoever writes it knows what stands in it. So one process should keep it.
let known: Known | undefined

/** What the file says, and whether its last line is finished; read again only when somebody else touched it. */
export function readKnown(path: string): Known {
  const stamp = stampOf(path)
  if (known?.path === path && known.stamp === stamp) return known
  const text = stamp === 'none' ? '' : readFileSync(path, 'utf8')
  known = {
    path,
    stamp,
    told: readCheckpoints(text, signingKey(), 'last'),
    whole: text === '' || text.endsWith('\n'),
  }
  return known
}

/** Whether nobody has touched the file since it was read. */
export const isAsRead = ({ path, stamp }: Known): boolean => stampOf(path) === stamp

/** Notes a line that was just added to what was read. */
export function addKnown({ path, told }: Known, hash: string, n: number, changed: Head[]): void {
  for (const head of changed) {
    told.heads.set(head[0], head)
    told.toldBy.set(head[0], n)
  }
  told.hashes.push(hash)
  told.last = hash
  told.fragments = []
  known = { path, stamp: stampOf(path), told, whole: true }
}

function stampOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false })
  return found ? `${found.size} ${found.mtimeMs}` : 'none'
}
