import 'server-only'
import { latestTyped } from '#lib/drafts/latest-typed.ts'
import type { Say } from './field-faults.ts'
import { type TypedForm, typedForm } from './typed-form.ts'

type Values = Record<string, string>
type Options = {
  problem: string | undefined
  /** what stands in a form that nobody has typed into */
  start: Values
  say: Say
  /** is what was typed for this very form? */
  fits?: (values: Values) => boolean
}

/** A form that is kept while it is written: with the latest that was typed into it, whether it was sent or not. */
export async function keptForm(form: string, options: Options): Promise<TypedForm> {
  const { problem, start, say, fits = () => true } = options
  const typed = await latestTyped(form)
  const values = typed && fits(typed) ? typed : start
  const shown = await typedForm(form, problem, start, say)
  return {
    ...shown,
    value: (name) => values[name],
    values: (name) => values[name]?.split('\n').filter((value) => value !== '') ?? [],
  }
}
