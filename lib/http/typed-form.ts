import 'server-only'
import { getTranslations } from 'next-intl/server'
import { type Before, readForms, type Typed } from '#lib/drafts/typed.ts'
import type { FieldIssue } from '#lib/result.ts'
import { fieldId } from '#lib/shared/field-id.ts'
import type { Reason } from '#machines/case/reasons.ts'
import { type ErrorEntry, fieldFaults, type Say } from './field-faults.ts'
import { reasonWords } from './reason-words.ts'
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
  errors: ErrorEntry[]
  /** why it was refused when no field is to blame */
  refused: string | null
  /** what stands in it was typed before and has not been sent */
  unsent: boolean
  /** everything that stands in it, by the names of the fields */
  all: Record<string, string>
}

/**
 * The form of this name for its page: as it was typed last, if it keeps that; else, where the page's `?problem=` says
 * that it was refused, as it came back. `start` is what stands in a fresh form; `say` has words that fit its questions.
 */
export async function typedForm(
  form: string,
  problem: string | undefined,
  start: Record<string, string> = {},
  say?: Say,
): Promise<TypedForm> {
  const found = await readForms([form])
  return shownForm(found.get(form), problem, start, say)
}

/** The same for several forms of one page, of which `problem` is about the one named `refused`. */
export async function typedForms(
  forms: string[],
  problem: string | undefined,
  refused: string | null,
): Promise<Map<string, TypedForm>> {
  const found = await readForms(forms)
  const shown = new Map<string, TypedForm>()
  for (const [form, before] of found)
    shown.set(form, await shownForm(before, form === refused ? problem : undefined, {}))
  return shown
}

async function shownForm(
  before: Before | undefined,
  problem: string | undefined,
  start: Record<string, string>,
  say?: Say,
): Promise<TypedForm> {
  const { refused, unsent } = before ?? { refused: null, unsent: null }
  const typed = problem ? refused : null
  const { fields = [], reasons = [] } = typed?.refusal ?? {}
  const shown = await formWith(unsent ?? typed?.values ?? start, fields, say)
  const placed = await atFields(reasons)
  const others = reasons.filter((reason) => !reason.fields)
  const isSaid = fields.length + placed.length > 0 && others.length === 0
  return {
    ...shown,
    error: (path) => shown.error(path) ?? placed.find((one) => one.path === path)?.message,
    errors: [
      ...shown.errors,
      ...placed.map(({ path, message }) => ({ field: fieldId(path), message })),
    ],
    refused: problem && !isSaid ? await wholeRefusal(problem, typed, others) : null,
    unsent: unsent !== null,
  }
}

/** A form with what was typed into it and what is wrong with it. */
export async function formWith(
  values: Record<string, string>,
  issues: FieldIssue[],
  say?: Say,
): Promise<TypedForm> {
  const faults = await fieldFaults(issues, say)
  return {
    value: (name) => values[name],
    values: (name) => values[name]?.split('\n').filter((value) => value !== '') ?? [],
    error: faults.at,
    errors: faults.entries,
    refused: null,
    unsent: false,
    all: values,
  }
}

/** What the world has against the answer in one field, such as a day that has passed. */
async function atFields(reasons: Reason[]): Promise<{ path: string; message: string }[]> {
  const said = reasons.map(async (reason) => {
    const message = await reasonWords([reason])
    return (reason.fields ?? []).map((path) => ({ path, message }))
  })
  return (await Promise.all(said)).flat()
}

async function wholeRefusal(
  code: string,
  typed: Typed | null,
  reasons: Reason[],
): Promise<string | null> {
  // Whoever reads this has signed in since; if it was somebody else's form there is nothing to say.
  if (code === 'sign-in' && reasons.length === 0)
    return typed && (await getTranslations('common.draft'))('signedOut')
  const wait = typed?.refusal.code === code ? typed.refusal.wait : undefined
  return refusalWords({ code, reasons, wait })
}
