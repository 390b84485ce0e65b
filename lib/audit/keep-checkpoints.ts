import 'server-only'
import { env } from '#lib/env.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

const EVERY = 5 * 60_000

type Keeper = {
  path: string | undefined
  timer?: NodeJS.Timeout
  work: Promise<void>
  problem: string | null
}

// Next loads a module once for pages, once for routes and once at start-up: one keeper for the process.
const shared = globalThis as typeof globalThis & { parleyCheckpoints?: Keeper }

/**
 * Starts the checkpoints of this process: one now, then every five minutes in which something happened. Without a
 * file it says so in the log and to the staff. A second call does nothing.
 */
export function startCheckpoints(): void {
  const { PARLEY_CHECKPOINTS: path } = env()
  if (shared.parleyCheckpoints) return
  const problem = path ? null : 'PARLEY_CHECKPOINTS names no file'
  const keeper: Keeper = { path, work: Promise.resolve(), problem }
  shared.parleyCheckpoints = keeper
  if (problem) {
    console.warn(`No checkpoints of the histories are kept: ${problem}.`)
    return
  }
  keeper.timer = setInterval(() => void checkpointNow(), EVERY)
  keeper.timer.unref()
  void checkpointNow()
}

/**
 * Makes a checkpoint soon, after those that are being made. Never throws: what goes wrong is told in the log and to
 * the staff, and stops nothing else.
 */
export function checkpointNow(): Promise<void> {
  const keeper = shared.parleyCheckpoints
  if (!keeper?.path) return Promise.resolve()
  const { path } = keeper
  keeper.work = keeper.work.then(async () => {
    try {
      await makeCheckpoint(path)
      keeper.problem = null
    } catch (error) {
      keeper.problem = error instanceof Error ? error.message : String(error)
      console.error(`No checkpoint could be made: ${keeper.problem}`)
    }
  })
  return keeper.work
}

/** False when the last checkpoint could not be made, or none are kept: the staff are told. */
export const checkpointsAreWell = (): boolean =>
  (shared.parleyCheckpoints?.problem ?? null) === null
