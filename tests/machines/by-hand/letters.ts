import { type Relation, relations } from '#machines/case/policy/relations.ts'
import { type AnyState, caseStates } from '#machines/case/states.ts'

/** A letter for each relation, so that a table fits on a page. */
const letters: Record<Relation, string> = {
  requester: 'r',
  invited: 'i',
  party: 'p',
  formerParty: 'f',
  supportPerson: 'u',
  referrer: 'e',
  witness: 'w',
  proposedMediator: 'd',
  mediator: 'm',
  formerMediator: 'n',
  observer: 'o',
  supervisor: 'S',
  safeguarding: 'G',
  administrator: 'A',
  system: 'Y',
  none: '-',
}

/** Whose letters these are; `*` is everybody. */
export const whoOf = (text: string): Relation[] =>
  relations.filter((relation) => text === '*' || text.includes(letters[relation]))

const leafOf = (state: AnyState) => state.slice(state.indexOf('.') + 1)

/** `planned`; `planned-live`, from one to the other; several by comma. `any` is all that are stored. */
export function statesOf(text: string): AnyState[] {
  if (text === 'new') return ['new']
  if (text === 'any') return [...caseStates]
  const place = (leaf: string | undefined) => {
    const found = caseStates.findIndex((state) => leafOf(state) === leaf)
    if (found < 0) throw new Error(`no state ${leaf}`)
    return found
  }
  return text.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-')
    return caseStates.slice(place(from), place(to) + 1)
  })
}

/** The lines of a table, each as its columns. */
export const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
