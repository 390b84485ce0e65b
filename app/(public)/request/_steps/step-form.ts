import 'server-only'
import { formWith, type TypedForm, typedForm } from '#lib/http/typed-form.ts'
import { checkStep } from '#lib/requests/check-step.ts'
import { ownNameIn } from '#lib/requests/own-name-in.ts'
import type { RequestDraft } from '#lib/requests/read-request.ts'
import type { StepName } from '#lib/requests/steps.ts'

type Asker = { name: string } | null

/** One page as it was typed last; with what is wrong, when it came back. */
export async function stepForm(
  step: StepName,
  draft: RequestDraft | null,
  asker: Asker,
  problem: string | undefined,
): Promise<TypedForm> {
  const typed = draft?.answers[step] ?? {}
  // The request has its own way to tell which draft of a page came last.
  if (problem !== 'invalid') return typedForm('none', problem, typed)
  const { issues } = checkStep(step, typed, ownNameIn(draft?.answers ?? {}, asker))
  return formWith(typed, issues)
}
