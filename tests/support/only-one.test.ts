import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { beTheOnlyOne } from '#bin/start/only-one.ts'

// Longer than a start is patient with a launcher that does not say that it is stopping.
const LONG = 4_500

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parley-only-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A process that looks like a launcher on this folder, and ends by itself. */
function launcher(note: object) {
  const child = spawn(process.execPath, ['-e', `setTimeout(() => {}, ${LONG})`, 'bin/start.ts'])
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: child.pid, ...note }))
  return once(child, 'exit')
}

it('waits for a launcher that is stopping, however long its database takes', async () => {
  const ended = launcher({ stopping: true })
  await beTheOnlyOne(folder)
  await ended
})

it('does not wait for one that goes on, and says where it is', async () => {
  const ended = launcher({ origin: 'http://localhost:3000' })
  await expect(beTheOnlyOne(folder)).rejects.toThrow(/already runs .* at http:\/\/localhost:3000/)
  await ended
})
