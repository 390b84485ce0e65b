import 'server-only'
import { cache } from 'react'
import type { Reader } from '#lib/reading/openings.ts'
import { readCase } from './read-case.ts'
import type { CaseView } from './view/types.ts'

/**
 * The case with this public number as this person may see it, or nothing when they may not know of it. A page and its
 * title read it once.
 */
export const openCaseView = cache(async (reader: Reader, ref: string): Promise<CaseView | null> => {
  const found = await readCase(reader, ref)
  return found.ok ? found.value : null
})
