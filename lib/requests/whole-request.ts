import 'server-only'
import type { FieldIssue } from '#lib/result.ts'
import { checkStep } from './check-step.ts'
import { ownNameIn } from './own-name-in.ts'
import type { RequestDraft } from './read-request.ts'
import { type StepName, stepsFor } from './steps.ts'

/** All pages together, as they are sent, and what is still wrong, by page. */
export type WholeRequest = {
  guest: { name: string; pronouns?: string } | null
  payload: Record<string, unknown>
  issues: { step: StepName; issue: FieldIssue }[]
}

/** Puts the pages of a draft together. */
export function wholeRequest(draft: RequestDraft, actor: { name: string } | null): WholeRequest {
  const own = ownNameIn(draft.answers, actor)
  const checked = stepsFor(actor !== null).map((step) => ({
    step,
    ...checkStep(step, draft.answers[step], own),
  }))
  const pages = checked.filter(({ step }) => step !== 'you')
  const guest = checked.find(({ step }) => step === 'you')
  return {
    guest: guest ? (guest.answers as { name: string; pronouns?: string }) : null,
    payload: Object.assign({}, ...pages.map(({ answers }) => answers)),
    issues: checked.flatMap(({ step, issues }) => issues.map((issue) => ({ step, issue }))),
  }
}
