import 'server-only'
import { keepFor, readKeptFor } from '#lib/drafts/kept.ts'

const KEPT = 'request-arrived'

/** Whoever sent a request as a guest has come back as the person that they are now: the answer has reached them. */
export const noteArrival = (personId: string): Promise<void> =>
  keepFor(personId, KEPT, { at: new Date().toISOString() })

/** Has it? From then on the request, sent once more, lets nobody in. */
export const hasArrived = async (personId: string): Promise<boolean> =>
  (await readKeptFor(personId, KEPT)) !== null
