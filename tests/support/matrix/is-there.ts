import type { CaseView } from '#lib/cases/view/types.ts'

/**
 * The supervisor's view, without what nobody but staff may see: people who were not invited, and in a case of one
 * whoever it is not for.
 */
export const asToldToOthers = (full: CaseView): CaseView => ({
  ...full,
  people: full.people.filter(
    ({ id, standing }) => standing?.invited && (full.coached === null || full.coached.id === id),
  ),
})
