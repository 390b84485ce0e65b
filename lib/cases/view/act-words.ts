import type { EventType } from '#machines/case/events.ts'
import { isParty } from './is-party.ts'
import type { CaseView } from './types.ts'

type Part = 'name' | 'help' | 'send'
type Words = { has: (key: never) => boolean; (key: never): string }

/**
 * What an event is called, what it does, and what its button says. Where staff or mediators do for others what a party
 * does for themselves, the words are others; where a button has none of its own, it says the name.
 */
export function actWords(words: unknown, view: Pick<CaseView, 'relations'>, type: EventType) {
  const say = words as Words
  const of = (part: Part): string | null => {
    const keys = [...(isParty(view) ? [] : [`${type}.forOthers.${part}`]), `${type}.${part}`]
    const key = keys.find((one) => say.has(one as never))
    return key ? say(key as never) : null
  }
  const name = of('name') ?? ''
  return { name, help: of('help') ?? '', send: of('send') ?? name }
}
