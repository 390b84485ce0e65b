import 'server-only'
import type { Field } from '#machines/case/policy/field-rule.ts'

/** One private text that is about to be shown to somebody else than its writer. */
export type Reading = { field: Field; textId: string; writerId: string; openingId: string | null }

/** Collects what a view opens, to be written into the access log before the view is shown. */
export class Readings {
  readonly list: Reading[] = []
  readonly #reader: string
  constructor(reader: string) {
    this.#reader = reader
  }

  /** Notes a text; one's own words are nobody's business. Without a writer there is nobody to tell. */
  note(
    field: Field,
    textId: string,
    writerId: string | null,
    openingId: string | null = null,
  ): void {
    if (writerId === null || writerId === this.#reader) return
    this.list.push({ field, textId, writerId, openingId })
  }
}
