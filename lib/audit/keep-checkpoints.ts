import 'server-only'
import { env } from '#lib/env.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

const EVERY = 5 * 60_000

type Keeper = { path: string; timer?: NodeJS.Timeout; work: Promise<void>; problem: string | null }

// Next loads a module once for pages, once for routes and once at start-up: one keeper for the process.
const shared = globalThis as typeof globalThis & { parleyCheckpoints?: Keeper }

/**
 * Starts the checkpoints of this process: one now, then every five minutes in which something happened. Without a
 * file it only says so in the log. A second call does nothing.
 */
export function startCheckpoints(): void {
  const { PARLEY_CHECKPOINTS: path } = env()
  if (shared.parleyCheckpoints) return
  if (!path) {
    console.warn('No checkpoints of the histories are kept: set PARLEY_CHECKPOINTS to a file.')
    return
  }
  const keeper: Keeper = { path, work: Promise.resolve(), problem: null }
  shared.parleyCheckpoints = keeper
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
  if (!keeper) return Promise.resolve()
  keeper.work = keeper.work.then(async () => {
    try {
      await makeCheckpoint(keeper.path)
      keeper.problem = null
    } catch (error) {
      keeper.problem = error instanceof Error ? error.message : String(error)
      console.error(`No checkpoint could be made: ${keeper.problem}`)
    }
  })
  return keeper.work
}

/** False when the last checkpoint could not be made: the staff are told. */
export const checkpointsAreWell = (): boolean =>
  (shared.parleyCheckpoints?.problem ?? null) === null
