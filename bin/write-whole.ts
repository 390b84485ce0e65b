import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs'

/** Writes a private file completely or not at all, even when the machine stops in between. */
export function writeWhole(path: string, content: string): void {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  writeSync(file, content)
  fsyncSync(file)
  closeSync(file)
  renameSync(unfinished, path)
}
