import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Adds text to the end of a file that is only ever added to, and waits until the disk has it. Makes the file if it
 * is missing. Throws what the file system says.
 */
export function appendDurably(path: string, text: string, isNew: boolean): void {
  const file = openSync(path, 'a', 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (isNew) syncFolder(dirname(path))
}

/** Without this a power cut may forget that the file was made. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
