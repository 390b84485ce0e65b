import 'server-only'
import type { Apply } from '../apply.ts'
import { writePresence } from './_attendance.ts'

/** Who did not come. */
export const markAbsent: Apply<'noShow'> = (tx, { id, event }) =>
  writePresence(tx, id, event.payload.absent, 'absent')
