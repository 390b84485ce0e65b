import 'server-only'
import { readDraft } from './read-draft.ts'
import { readTyped } from './typed.ts'

type Values = Record<string, string>

/**
 * What was typed into a form last: as the browser kept it by itself, or as it was sent and refused. Both say when by
 * the field `typedAt`, on the browser's own clock; without JavaScript there is only what was sent.
 */
export async function latestTyped(form: string): Promise<Values | null> {
  const [draft, typed] = await Promise.all([readDraft(form), readTyped(form)])
  const kept = draft && onlyTexts(draft)
  const sent = typed?.values ?? null
  if (!kept || !sent) return kept ?? sent
  return Number(kept.typedAt ?? 0) > Number(sent.typedAt ?? 0) ? kept : sent
}

/** A draft is whatever a browser sent. */
const onlyTexts = (draft: Record<string, unknown>): Values =>
  Object.fromEntries(
    Object.entries(draft).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
