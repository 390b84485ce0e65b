import 'server-only'
import { readKept } from '#lib/drafts/kept.ts'
import type { DraftValues } from '#lib/drafts/read-draft.ts'
import { readDrafts } from '#lib/drafts/read-drafts.ts'
import { autoSaveName, autoSaveNames, isStep, type StepName, stepAnswers } from './steps.ts'

/** The fields of one page as they were typed, by name; of several with one name, the values are in lines. */
export type Typed = Record<string, string>

/** A request that was sent already: a second press of the button leads to the same place. */
export type Filed = { key: string; ref: string; personId: string; at: string }

/** A request that is being written. */
export type RequestDraft = {
  programme: string | null
  /** the same request sent twice happens once */
  key: string
  answers: Partial<Record<StepName, Typed>>
}

/** The name under which it is kept. */
export const FORM = 'request'

const pages = Object.keys(stepAnswers) as StepName[]

/** The request that whoever asks is writing, with the latest of every page. Nothing where there is none. */
export async function readRequest(): Promise<RequestDraft | null> {
  const kept = (await readKept(FORM)) as RequestDraft | null
  if (!kept?.answers) return null
  const found = await readDrafts([...autoSaveNames])
  const answers = { ...kept.answers }
  for (const step of pages) {
    const typed = textsIn(found[autoSaveName(step)] ?? {})
    if (isLater(typed, answers[step])) answers[step] = typed
  }
  return { ...kept, answers }
}

/** The request that was sent from here last, if no other was begun since. */
export async function readFiled(): Promise<Filed | null> {
  const kept = (await readKept(FORM)) as { filed?: Filed } | null
  return kept?.filed ?? null
}

/** A page sends nothing but texts; what else a program may have sent is left out. */
const textsIn = (values: DraftValues): Typed =>
  Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )

/** What a page saved by itself may arrive after what its button sent: the browser's own clock tells. */
const isLater = (typed: Typed, kept: Typed | undefined): boolean =>
  Number(typed.typedAt ?? 0) > Number(kept?.typedAt ?? 0)

/** Has anything been answered yet? */
export const isBegun = (draft: RequestDraft): boolean => Object.keys(draft.answers).some(isStep)
