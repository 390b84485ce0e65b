import { readFileSync } from 'node:fs'
import { isStopping, stop } from './stop.ts'

/**
 * npm runs a shell that runs us. Neither passes on that it was killed, so we look: whoever ends
 * `npm start` means Parley. A launcher that was not started by npm may well outlive its parent.
 */
export function stopWithNpm(): void {
  if (!process.env.npm_lifecycle_event) return
  const shell = process.ppid
  const npm = parentOf(shell)
  setInterval(() => {
    const left = process.ppid !== shell || parentOf(shell) !== npm
    if (left && !isStopping()) void stop(0)
  }, 250).unref()
}

/** Known on Linux alone; elsewhere only the shell's own end is noticed. */
function parentOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^PPid:\s*(\d+)/m)?.[1]
  } catch {
    return undefined
  }
}
