type Cleanup = (forced: boolean) => Promise<void> | void

const cleanups: Cleanup[] = []
const announcements: (() => void)[] = []
let stoppedAt = 0

/** True once a stop was asked for: what fails from then on is not worth a message. */
export const isStopping = (): boolean => stoppedAt > 0

/** Registers what must be undone at the end; the last one registered is undone first. */
export function onStop(cleanup: Cleanup): void {
  cleanups.push(cleanup)
}

/** Registers what others must know before anything is undone. */
export function onStopping(announce: () => void): void {
  announcements.push(announce)
}

/** Undoes everything once, then exits. */
export async function stop(code: number): Promise<never> {
  stoppedAt ||= performance.now()
  for (const announce of announcements.splice(0)) {
    try {
      announce()
    } catch {}
  }
  for (let cleanup = cleanups.pop(); cleanup; cleanup = cleanups.pop()) {
    try {
      await cleanup(false)
    } catch {}
  }
  process.exit(code)
}

/** The first signal stops in order; a second one, meant as such, does it by force. */
export function stopOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const since = performance.now() - stoppedAt
      if (!isStopping()) {
        process.stdout.write('\n  Stopping …\n')
        void stop(0)
      } else if (since > 700) {
        // npm passes a signal on that the terminal sent to us as well: two at once are one.
        void force()
      }
    })
  }
}

async function force(): Promise<never> {
  await Promise.race([
    Promise.allSettled(cleanups.reverse().map((cleanup) => cleanup(true))),
    new Promise((resolve) => setTimeout(resolve, 3000)),
  ])
  process.exit(130)
}
