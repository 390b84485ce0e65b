import { type EventType, eventTypes } from '#machines/case/events.ts'
import { type Field, fields } from '#machines/case/policy/field-rule.ts'
import { type Relation, relations } from '#machines/case/policy/relations.ts'
import { may, mayRead } from '#machines/case/policy.ts'
import { type AnyState, caseStates } from '#machines/case/states.ts'
import { audiences } from '#machines/case/timeline.ts'
import { readsByHand } from './reading.ts'
import { insideByHand, mayByHand, staffByHand, toldByHand } from './rights.ts'

const as = (...held: Relation[]) => new Set<Relation>(held)
const everyState: AnyState[] = ['new', ...caseStates]

/** Where the rules of doing differ from the table by hand; of one event where that is enough. */
export const differencesOfDoing = (of: readonly EventType[] = eventTypes): string[] =>
  of.flatMap((event) =>
    everyState.flatMap((state) =>
      relations.flatMap((relation) =>
        may(as(relation), state, event) === mayByHand(relation, state, event)
          ? []
          : [`${relation} ${event} in ${state}`],
      ),
    ),
  )

/** Where the rules of reading differ from the table by hand. */
export const differencesOfReading = (of: readonly Field[] = fields): string[] =>
  of.flatMap((field) =>
    caseStates.flatMap((state) =>
      relations.flatMap((relation) => {
        const read = mayRead(as(relation), state, field)
        const meant = readsByHand(relation, state, field)
        return read === meant ? [] : [`${relation} reads ${read} of ${field} in ${state}`]
      }),
    ),
  )

const groupLetters = { parties: 'P', mediators: 'M', supervisor: 'S', safeguarding: 'G' } as const

/** Where an event is told to others than the table says. */
export const differencesOfTelling = (of: readonly EventType[] = eventTypes): string[] =>
  of.filter((event) => {
    const { to, subject } = audiences[event]
    const said = `${to.map((group) => groupLetters[group]).join('')}${subject ? '+' : ''}`
    return [...said].sort().join('') !== [...toldByHand(event)].sort().join('')
  })

/** Where somebody inside a conflict keeps a right that is only the staff's. */
export const differencesInside = (): string[] =>
  staffByHand.flatMap((office) =>
    insideByHand.flatMap((stake) =>
      caseStates.flatMap((state) => [
        ...eventTypes
          .filter(
            (event) => may(as(office, stake), state, event) !== mayByHand(stake, state, event),
          )
          .map((event) => `${office} who is ${stake}: ${event} in ${state}`),
        ...fields
          .filter(
            (field) =>
              mayRead(as(office, stake), state, field) !== readsByHand(stake, state, field),
          )
          .map((field) => `${office} who is ${stake}: ${field} in ${state}`),
      ]),
    ),
  )
