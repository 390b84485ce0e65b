import 'server-only'
import { blindIndex } from '#lib/vault/root-key.ts'
import { effectiveRelations, type Relation } from '#machines/case/policy/relations.ts'

/** By what the writer of an item is known again. Nobody can tell from it who that was. */
export const writerMark = (item: string, person: string): string =>
  blindIndex('board', `${item} ${person}`)

/** An item is changed or dropped by whoever wrote it and by the mediators: nobody speaks in place of another. */
export const mayChangeItem = (
  relations: ReadonlySet<Relation>,
  item: { id: string; writerMark: string | null },
  person: string,
): boolean =>
  effectiveRelations(relations).has('mediator') || item.writerMark === writerMark(item.id, person)
