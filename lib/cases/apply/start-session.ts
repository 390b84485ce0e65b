import 'server-only'
import type { Apply } from '../apply.ts'
import { writePresence } from './_attendance.ts'

/** Who is in the room, each of whom has just said again that they want to be. */
export const writeAttendance: Apply<'startSession'> = (tx, { id, event }) =>
  writePresence(tx, id, event.payload.present, 'present')
