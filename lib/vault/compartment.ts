import 'server-only'

/**
 * Where a confidential text belongs. Each compartment of a case has its own key: destroying the key
 * erases every text in it.
 */
export type Compartment =
  | `party:${string}`
  | `mediator:${string}`
  | 'staff'
  | 'board'
  | 'meeting'
  | 'agreement'
  | 'safety'

/** The column a sealed text stands in. It opens nowhere else. */
export type Place = {
  caseId: string
  compartment: Compartment
  table: string
  column: string
  row: string
}

/** Where a meeting, or a time that is offered for one, is to be: everybody at the table reads it. */
export const placeOfMeeting = (row: {
  caseId: string
  table: 'session' | 'time_offer'
  row: string
}): Place => ({ ...row, compartment: 'meeting', column: 'place_sealed' })

/** What somebody wrote with an event, beside the event itself. */
export const placeOfNote = (row: {
  caseId: string
  compartment: Compartment
  row: string
}): Place => ({ ...row, table: 'case_event', column: 'note_sealed' })

/** The words that bind a text to its place. */
export const bondOf = (place: Place): string =>
  [place.table, place.column, place.row, place.caseId, place.compartment].join('|')
