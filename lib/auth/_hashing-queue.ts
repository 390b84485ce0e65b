import 'server-only'

/** Thrown when so many wait for their password to be checked that one more would wait too long. */
class HashingBusy extends Error {
  // Read by the wrapper of the routes: the same words as for a busy database, try again shortly.
  code = '53300'
}

// Each hash takes 32 MiB and a thread: two at a time leave the rest of the process its breath.
const AT_ONCE = 2
const MOST_WAITING = 100

type Queue = { running: number; waiting: (() => void)[] }
const shared = globalThis as typeof globalThis & { parleyHashing?: Queue }

/** Runs one piece of hashing when its turn comes; at most two run at a time in the whole process. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  shared.parleyHashing ??= { running: 0, waiting: [] }
  const queue = shared.parleyHashing
  if (queue.running >= AT_ONCE) {
    if (queue.waiting.length >= MOST_WAITING) throw new HashingBusy()
    // Whoever finishes hands over its own place, so nobody can slip in between.
    await new Promise<void>((resolve) => queue.waiting.push(resolve))
  } else {
    queue.running += 1
  }
  try {
    return await work()
  } finally {
    const next = queue.waiting.shift()
    if (next) next()
    else queue.running -= 1
  }
}
