import 'server-only'
import { getTranslations } from 'next-intl/server'
import { readTyped } from '#lib/drafts/typed.ts'
import type { FieldIssue } from '#lib/result.ts'
import { fieldId } from '#lib/shared/field-id.ts'
import { refusalWords } from './refusal-words.ts'

/** A form as it is shown: fresh, or come back with what was typed and what is wrong with it. */
export type TypedForm = {
  /** what stands in the field of this name */
  value(name: string): string | undefined
  /** the ticked boxes of this name */
  values(name: string): string[]
  /** what is wrong at this path of the payload (`otherPeople.0.name`), in words */
  error(path: string): string | undefined
  /** all that is wrong, for the error summary */
  errors: { field: string; message: string }[]
  /** why it was refused when no field is to blame */
  refused: string | null
}

/**
 * The form of this name for its page. `problem` is the page's `?problem=`: only then is there something to
 * show again. `start` is what stands in a fresh form.
 */
export async function typedForm(
  form: string,
  problem: string | undefined,
  start: Record<string, string> = {},
): Promise<TypedForm> {
  const typed = problem ? await readTyped(form) : null
  const values = typed?.values ?? start
  const issues = typed?.refusal.fields ?? []
  const words = await getTranslations('issues')
  const messageOf = (issue: FieldIssue): string => words(issue.code)
  return {
    value: (name) => values[name],
    values: (name) => values[name]?.split('\n').filter((value) => value !== '') ?? [],
    error: (path) => {
      const issue = issues.find((one) => one.path === path)
      return issue && messageOf(issue)
    },
    errors: issues.map((issue) => ({ field: fieldId(issue.path), message: messageOf(issue) })),
    refused:
      problem && issues.length === 0
        ? await refusalWords(typed?.refusal.code === problem ? typed.refusal : { code: problem })
        : null,
  }
}
