import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { commandOf } from '#bin/running-process.ts'
import { root } from '#bin/start/run-child.ts'
import { onStop } from '#bin/start/stop.ts'

const folder = join(root, 'node_modules/.cache/parley')
const path = join(folder, 'build.lock')

/** Runs the work while no other process of this clone builds. */
export async function withBuildLock<T>(onWait: () => void, work: () => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true })
  while (!take()) {
    onWait()
    await sleep(500)
  }
  const release = () => rmSync(path, { force: true })
  onStop(release)
  try {
    return await work()
  } finally {
    release()
  }
}

function take(): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    // A holder that was killed is gone, or its number belongs to something else by now.
    if (!/bin\/(start|test)\.ts/.test(commandOf(holder()) ?? '')) rmSync(path, { force: true })
    return false
  }
}

function holder(): number {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return 0
  }
}
