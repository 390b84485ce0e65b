import 'server-only'
import { runMail } from '#lib/mail/run-mail.ts'
import { runDue } from './run-due.ts'

const EVERY = 2000

const shared = globalThis as typeof globalThis & { parleyRunner?: true }

/**
 * Starts the runners that do due work, and send mail, every two seconds in this process: each by itself, since a mail
 * server that is away makes whoever asks it wait. A second call does nothing.
 */
export function startRunner(): void {
  if (shared.parleyRunner) return
  shared.parleyRunner = true
  repeat('outbox', runDue)
  repeat('mail', runMail)
}

function repeat(name: string, work: () => Promise<number>): void {
  const turn = async () => {
    // A database that is away for a moment must not end the server: the next turn tries again.
    await work().catch((error: unknown) => console.error(`${name} runner`, error))
    repeat(name, work)
  }
  setTimeout(turn, EVERY).unref()
}
