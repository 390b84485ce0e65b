import { parseArgs } from 'node:util'
import { PlainError } from '#bin/plain-error.ts'

/** What is to be done with the keys. `to`: where a new root key goes when it was given in a variable. */
export type Wish = { what: 'status' | 'cases' | 'deep' } | { what: 'root'; to: string | undefined }

const usage =
  'Say what to do: npm run keys -- status | rotate | rotate --cases | rotate --deep | rotate --to <file or ->.'

/** Reads the words of the command, or says in one sentence which there are. */
export function readWish(args: string[]): Wish {
  const { values, positionals } = parse(args)
  const { cases = false, deep = false, to } = values
  const [verb, ...rest] = positionals
  const chosen = [cases, deep, to !== undefined].filter(Boolean).length
  if (rest.length > 0 || chosen > 1) throw new PlainError(usage)
  if (verb === 'status' && chosen === 0) return { what: 'status' }
  if (verb !== 'rotate') throw new PlainError(usage)
  return cases || deep ? { what: cases ? 'cases' : 'deep' } : { what: 'root', to }
}

function parse(args: string[]) {
  try {
    const options = {
      cases: { type: 'boolean' },
      deep: { type: 'boolean' },
      to: { type: 'string' },
    } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    throw new PlainError(usage)
  }
}
