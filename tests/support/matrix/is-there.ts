import type { CaseView } from '#lib/cases/view/types.ts'

/** The supervisor's view, without what nobody but staff could see yet: people who were not invited. */
export const asToldToOthers = (full: CaseView): CaseView => ({
  ...full,
  people: full.people.filter((person) => person.standing?.invited),
})
