import 'server-only'
import { runMail } from '#lib/mail/run-mail.ts'
import { runDue } from './run-due.ts'

const EVERY = 2000

const shared = globalThis as typeof globalThis & { parleyRunner?: NodeJS.Timeout }

/** Starts the runner that does due work every two seconds in this process. A second call does nothing. */
export function startRunner(): void {
  shared.parleyRunner ??= setTimeout(turn, EVERY)
  shared.parleyRunner.unref()
}

async function turn(): Promise<void> {
  // A database that is away for a moment must not end the server: the next turn tries again.
  await runDue()
    .then(() => runMail())
    .catch((error: unknown) => console.error('outbox runner', error))
  shared.parleyRunner = setTimeout(turn, EVERY)
  shared.parleyRunner.unref()
}
