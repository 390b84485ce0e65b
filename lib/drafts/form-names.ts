import { autoSaveNames } from '#lib/requests/steps.ts'
import { boardKinds } from '#lib/sessions/room-events.ts'
import { kebab } from '#lib/shared/field-id.ts'
import { eventTypes } from '#machines/case/events.ts'

// Whatever a browser may have kept has a name from here: nobody fills the disk with forms that do not exist.

/** Forms of pages that need no signing in. */
const ofGuests: readonly string[] = [...autoSaveNames, 'sign-in', 'join', 'setup']

const ofPeople = [
  'board',
  'help',
  'join-account',
  'me',
  'own-code',
  'person',
  'quick-log',
  'refer',
  'second-factor',
]

const acts = eventTypes.map(kebab)
const REF = '[A-Z0-9]{4}-[A-Z0-9]{4}'
const ID = '[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}'
const oneOf = (names: readonly string[]): string => `(?:${names.join('|')})`

const known = new RegExp(
  `^${oneOf([
    ...ofGuests,
    ...ofPeople,
    // about a case, about somebody or a line of the board in it, and about one of its meetings
    `${oneOf([...acts, 'openings', ...boardKinds.map((kind) => `add-${kind}`)])}:${REF}`,
    `${oneOf([...acts, 'edit-item'])}:${REF}-${ID}`,
    `debrief:${REF}-\\d{1,3}`,
    // about a person, or a quick log
    `${oneOf(['invitation', 'member', 'second-factor', 'promote'])}:${ID}`,
  ])}$`,
)

/** Is it the name of a form of ours? For a form about one case, with the case's public number. */
export const isFormName = (form: string): boolean => known.test(form)

/** May what is typed into this form be kept for this owner? For a guest only what stands on pages of guests. */
export const mayKeep = (form: string, owner: { guest: boolean }): boolean =>
  owner.guest ? ofGuests.includes(form) : isFormName(form)
