import 'server-only'
import { createHash, createHmac } from 'node:crypto'
import { secretFor } from '#lib/vault/root-key.ts'
import { canonicalJson } from './canonical-json.ts'
import { canonicalRow, type EventRow } from './event-row.ts'

const keyed = (text: string): string =>
  createHmac('sha256', secretFor('audit')).update(text).digest('hex')

/** The mac of a row (hex), which holds it to the row before: `before` is that row's mac, empty for the first. */
export const macOf = (before: string, row: EventRow): string =>
  keyed(`${before}|${canonicalRow(row)}`)

/**
 * The commitment of a payload (hex): it proves later what was sent, and tells nothing now. The salt is a secret of
 * this one row, so it can be shown for one row without giving away any other.
 */
export function commitmentOf(eventId: string, payload: unknown): string {
  const salt = keyed(`salt|${eventId}`)
  return createHash('sha256')
    .update(`${salt}|${canonicalJson(payload)}`)
    .digest('hex')
}

/** The keyed hash (hex) by which the chain holds a note, whatever key it is sealed with. */
export const noteHashOf = (eventId: string, noteIn: string, text: string): string =>
  keyed(`note|${eventId}|${noteIn}|${text}`)

/** Holds a line of the checkpoint file to its row in the database (hex). */
export const macOfCheckpoint = (n: number, lineHash: string): string =>
  keyed(`checkpoint|${n}|${lineHash}`)
