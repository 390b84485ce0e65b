import 'server-only'
import { getTranslations } from 'next-intl/server'
import { type TypedForm, typedForm } from '#lib/http/typed-form.ts'
import { checkStep } from '#lib/requests/check-step.ts'
import { ownNameIn } from '#lib/requests/own-name-in.ts'
import { autoSaveName, type RequestDraft } from '#lib/requests/read-request.ts'
import type { StepName } from '#lib/requests/steps.ts'
import type { FieldIssue } from '#lib/result.ts'
import { fieldId } from '#lib/shared/field-id.ts'

type Asker = { name: string } | null

/** One page as it was typed last; with what is wrong, when it came back. */
export async function stepForm(
  step: StepName,
  draft: RequestDraft | null,
  asker: Asker,
  problem: string | undefined,
): Promise<TypedForm> {
  const typed = draft?.answers[step] ?? {}
  const fresh = await typedForm(autoSaveName(step), problem, typed)
  if (problem !== 'invalid') return fresh
  const words = await faultWords()
  const { issues } = checkStep(step, typed, ownNameIn(draft?.answers ?? {}, asker))
  return {
    ...fresh,
    refused: null,
    error: (path) => {
      const issue = issues.find((one) => one.path === path)
      return issue && words(issue)
    },
    errors: issues.map((issue) => ({ field: fieldId(issue.path), message: words(issue) })),
  }
}

/** What is wrong, in words that fit the question. */
async function faultWords(): Promise<(issue: FieldIssue) => string> {
  const own = await getTranslations('request.faults')
  const general = await getTranslations('issues')
  return ({ path, code }) => {
    if (code === 'own-name') return own('ownName')
    const missing = code === 'required' || code === 'pick-one'
    if (!missing) return general(code)
    const [, question] = /^safety\.SQ(\d+)$/.exec(path) ?? []
    if (question) return own('answer', { number: question })
    const key = path.split('.').at(-1) ?? ''
    return own.has(key as never) ? own(key as never) : general(code)
  }
}
