import { stripVTControlCharacters } from 'node:util'
import type { Outcome } from './run-step.ts'

/** Prints one line per step with the figures it came to, and the whole output of one that failed. */
export function tell(name: string, { ok, output, seconds }: Outcome, summary = ''): void {
  if (!ok) console.log(`\n${output.trimEnd()}\n`)
  const mark = ok ? 'ok    ' : 'FAILED'
  console.log(
    `  ${mark} ${name.padEnd(10)} ${summary.padEnd(30)} ${`${seconds.toFixed(1)} s`.padStart(8)}`,
  )
  for (const [, figure] of stripVTControlCharacters(output).matchAll(/^figure: (.+)$/gm))
    console.log(`         ${figure}`)
}
