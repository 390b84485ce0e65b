import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { readCase, readTimeline } from '#lib/cases/read-case.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import type { EventType } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { secret } from './play-case.ts'

type Who = keyof Cast

/** Looks at cases as the people of a cast. */
export function eyesOf(cast: Cast) {
  // Everybody sits at a device of their own: what staff open with a reason is open there.
  const logins = new Map<Who, string>()
  const reader = (who: Who) => {
    const loginId = logins.get(who) ?? randomUUID()
    logins.set(who, loginId)
    return { id: cast[who], loginId }
  }

  /** Opens with a reason what people wrote in private, as the case page does. */
  async function opens(who: Who, at: Played, reason = 'screening', words?: string) {
    const input = words === undefined ? { reason } : { reason, words }
    return openWithReason(reader(who), at.ref, input)
  }

  async function view(who: Who, at: Played): Promise<CaseView> {
    const found = await readCase(reader(who), at.ref)
    if (!found.ok) throw new Error(found.refusal.code)
    return found.value
  }

  /** Everything that this person reads of the case, as one text. */
  async function allWords(who: Who, at: Played): Promise<string> {
    return JSON.stringify([await view(who, at), await readTimeline(reader(who), at.ref)])
  }

  async function expectWords(who: Who, at: Played, reads: string[], never: string[]) {
    const words = await allWords(who, at)
    for (const what of reads) expect(words, `${who} reads ${what}`).toContain(secret(what))
    for (const what of never) {
      expect(words, `${who} never reads ${what}`).not.toContain(secret(what))
    }
  }

  return { view, allWords, expectWords, opens, reader }
}

/** The buttons that can be pressed. */
export const enabled = ({ events }: CaseView): EventType[] =>
  events.flatMap((one) => (one.enabled ? [one.type] : []))
