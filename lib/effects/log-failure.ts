import 'server-only'

/**
 * Writes into the server's log that a piece of work failed: which, the kind of error, and where in the code. Not the
 * error's own words: they may quote what the work was about.
 */
export function logFailure(performer: string, id: string, error: unknown): void {
  const frames = error instanceof Error ? (error.stack?.split('\n') ?? []).filter(isFrame) : []
  const kind = error instanceof Error ? error.name : 'unknown'
  console.error([`outbox ${performer} ${id}: ${kind}`, ...frames].join('\n'))
}

const isFrame = (line: string): boolean => /^ {4}at .+:\d+:\d+\)?$/.test(line)
