import 'server-only'
import { randomInt } from 'node:crypto'
import { CODE_LENGTH, codeLetters, groupCode } from './_code-letters.ts'

const draw = (): string => codeLetters[randomInt(codeLetters.length)] ?? ''

/** A code of 80 random bits, as it is printed. */
export const newCode = (): string => groupCode(Array.from({ length: CODE_LENGTH }, draw).join(''))
