import { isUrgent } from '#machines/case/imminence.ts'
import type { RequestDraft } from './read-request.ts'

const under = 'payload.safety.'

/** Did they say yes to something that cannot wait, in a request that is still being written? */
export function isUrgentDraft(draft: RequestDraft | null): boolean {
  const typed = Object.entries(draft?.answers.safety ?? {})
  const safety = Object.fromEntries(typed.map(([name, value]) => [name.replace(under, ''), value]))
  return isUrgent({ type: 'request', payload: { safety } })
}
