/** One thing that is wrong with the evidence: in which case (its public number), at which event, and what. */
export type Fault = { ref: string | null; seq: number | null; what: string }

/** A fault in one sentence. */
export function sentenceOfFault({ ref, seq, what }: Fault): string {
  const where = [ref && `case ${ref}`, seq !== null && `event ${seq}`].filter(Boolean).join(', ')
  return where ? `${where}: ${what}` : what
}
