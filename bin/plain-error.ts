/** A failure that is told to people in one sentence: no stack trace, no secret. */
export class PlainError extends Error {}

/** The sentence for any failure; unexpected ones keep their trace, since they are our own faults. */
export function sentenceOf(error: unknown): string {
  if (error instanceof PlainError) return error.message
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
