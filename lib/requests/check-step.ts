import 'server-only'
import type { z } from 'zod'
import { parseForm } from '#lib/http/parse-form.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import type { FieldIssue } from '#lib/result.ts'
import { placesOfOwnName } from './own-name.ts'
import type { Typed } from './read-request.ts'
import { type StepName, stepAnswers } from './steps.ts'

/** What a page's fields say: its part of the payload, and what is wrong with it. */
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
  const parsed = parseInput(stepAnswers[step] as z.ZodType<Record<string, unknown>>, answers)
  const issues = parsed.ok ? [] : (parsed.refusal.fields ?? [])
  if (step !== 'people') return { answers: parsed.ok ? parsed.value : answers, issues }
  return { answers, issues: [...issues, ...ownNames(answers, ownName)] }
}

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
