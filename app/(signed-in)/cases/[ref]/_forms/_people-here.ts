import type { CaseView } from '#lib/cases/view/types.ts'

/** Who takes part now, as options of a choice. */
export const peopleHere = (view: CaseView): { value: string; label: string }[] =>
  view.people.filter((person) => person.here).map(({ id, name }) => ({ value: id, label: name }))

/** Everybody of the conflict who is known, also who said no or left. */
export const peopleKnown = (view: CaseView): { value: string; label: string }[] =>
  view.people.map(({ id, name }) => ({ value: id, label: name }))
