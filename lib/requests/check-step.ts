import 'server-only'
import type { z } from 'zod'
import { parseForm } from '#lib/http/parse-form.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import type { FieldIssue } from '#lib/result.ts'
import { placesOfOwnName } from './own-name.ts'
import type { Typed } from './read-request.ts'
import { type StepName, stepAnswers } from './steps.ts'
import { withoutPaths } from './without-paths.ts'

/** What a page's fields say: as much of its part of the payload as is right, and what is wrong with the rest. */
export type Checked = { answers: Record<string, unknown>; issues: FieldIssue[] }

// A group of which nothing was answered yet is still a group, so that each of its fields can be found wrong.
const empty: Partial<Record<StepName, object>> = {
  safety: { safety: {} },
  contact: { contact: {} },
  people: { otherPeople: [{}] },
}

/** Judges one page as it was typed. `ownName` is what whoever asks is called, as far as it is known. */
export function checkStep(step: StepName, typed: Typed | undefined, ownName?: string): Checked {
  const { input } = parseForm(fieldsOf(typed ?? {}))
  const part = (input as Record<string, object>)[step === 'you' ? 'guest' : 'payload']
  const answers = { ...empty[step], ...part } as Record<string, unknown>
  const checked = whatFits(stepAnswers[step] as z.ZodType<Record<string, unknown>>, answers)
  if (step !== 'people') return checked
  return { ...checked, issues: [...checked.issues, ...ownNames(answers, ownName)] }
}

function whatFits(
  schema: z.ZodType<Record<string, unknown>>,
  answers: Record<string, unknown>,
): Checked {
  const parsed = parseInput(schema, answers)
  if (parsed.ok) return { answers: parsed.value, issues: [] }
  const issues = parsed.refusal.fields ?? []
  const fitting = withoutPaths(answers, new Set(issues.map(({ path }) => path)))
  // Only so many faults are told at once: those that come after them are found the next time.
  const rest = isSame(fitting, answers) ? fitting : whatFits(schema, fitting).answers
  return { answers: rest, issues }
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** A typed record as the list of fields that it was: ticked boxes are one field each. */
function fieldsOf(typed: Typed): [string, string][] {
  return Object.entries(typed).flatMap(([name, value]): [string, string][] =>
    name.endsWith(':list') ? value.split('\n').map((one) => [name, one]) : [[name, value]],
  )
}

type Person = { name?: unknown }

const peopleIn = (answers: Record<string, unknown>): Person[] =>
  Array.isArray(answers.otherPeople) ? answers.otherPeople : []

function ownNames(answers: Record<string, unknown>, own: string | undefined): FieldIssue[] {
  if (!own) return []
  return placesOfOwnName(own, peopleIn(answers)).map((place) => ({
    path: `otherPeople.${place}.name`,
    code: 'own-name',
  }))
}
