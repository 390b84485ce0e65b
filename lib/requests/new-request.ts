import 'server-only'
import { randomUUID } from 'node:crypto'
import type { RequestDraft } from './read-request.ts'

/** An empty request to a programme. */
export const newRequest = (programme: string | null): RequestDraft => ({
  programme,
  key: randomUUID(),
  answers: {},
})
