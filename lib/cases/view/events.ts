import 'server-only'
import { reasonWords } from '#lib/http/reason-words.ts'
import type { LoadedCase } from '../load-case.ts'
import { openTo } from './open-to.ts'
import type { EventView } from './types.ts'

/** Every event that is this viewer's in this state, with what is missing in words. */
export async function viewEvents(loaded: LoadedCase, viewer: string): Promise<EventView[]> {
  const seen: EventView[] = []
  for (const { type, reasons } of openTo(loaded, viewer)) {
    const enabled = reasons.length === 0
    seen.push({ type, enabled, why: enabled ? null : await reasonWords(reasons) })
  }
  return seen
}
