import type { CaseView } from './types.ts'

/** Is the viewer a party of the case? Mediators and staff are told of it as of somebody else's. */
export const isParty = (view: Pick<CaseView, 'relations'>): boolean =>
  view.relations.includes('party')
