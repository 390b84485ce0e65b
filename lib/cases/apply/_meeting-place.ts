import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { placeOfMeeting } from '#lib/vault/compartment.ts'
import { seal } from '#lib/vault/seal.ts'

type Row = Parameters<typeof placeOfMeeting>[0]

/** Seals where people meet, for the row of a meeting or of a time that is offered. */
export const sealMeetingPlace = (tx: Tx, row: Row, text: string): Promise<string> =>
  seal(tx, placeOfMeeting(row), text)
