import 'server-only'
import { limits } from '#machines/case/events/fields.ts'

/** The last line of a page: the next page begins after it. */
export type Cursor = { openedAt: Date; ref: string }

/** A cursor as text for an address. It says nothing that the line itself does not say. */
export const writeCursor = ({ openedAt, ref }: Cursor): string =>
  Buffer.from(`${openedAt.toISOString()} ${ref}`).toString('base64url')

/** Reads it back; null for anything that was not written here. */
export function readCursor(text: string): Cursor | null {
  const [at = '', ref = ''] = Buffer.from(text, 'base64url').toString().split(' ')
  const openedAt = new Date(at)
  const time = openedAt.getTime()
  const { min, max } = limits.moment
  // Years that a program makes up are no moments to the database.
  if (!(time >= min && time < max) || !/^[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(ref)) return null
  return { openedAt, ref }
}
