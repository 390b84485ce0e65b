import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { keep } from '#lib/drafts/kept.ts'
import { settleGuest } from '#lib/drafts/renew-guest.ts'
import type { Answer } from '#lib/http/handle.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { checkStep } from './check-step.ts'
import { newRequest } from './new-request.ts'
import { ownNameIn } from './own-name-in.ts'
import { compactPeople, withoutPerson } from './people-rows.ts'
import { FORM, type RequestDraft, readRequest, type Typed } from './read-request.ts'
import { isStep, type StepName, stepsFor } from './steps.ts'

type Call = { actor: Actor | null; step: string; form: Typed | null }

/**
 * Keeps one page of the request form as it was typed, whether it is right or not, and says which page comes
 * next. Refuses what is wrong only when somebody wants to go on.
 */
export async function saveStep({ actor, step, form }: Call): Promise<Result<Answer>> {
  if (!isStep(step) || !stepsFor(actor !== null).includes(step)) return refuse('not-found')
  if (!form) return refuse('media-type')
  const { go = '', from = '', back: _, ...fields } = form
  const draft = (await readRequest()) ?? newRequest(null)
  const typed = step === 'people' ? compactPeople(withoutPerson(fields, go)) : fields
  const answers = { ...draft.answers, [step]: typed }
  const kept = await keep(FORM, { ...draft, answers } satisfies RequestDraft)
  if (!kept.ok) return kept
  await settleGuest()
  if (go !== '')
    return ok({ next: `/request/people${go === 'more' ? '?more=1' : ''}${keepFrom(go, from)}` })
  const { issues } = checkStep(step, typed, ownNameIn(answers, actor))
  if (issues.length > 0) return refuse('invalid', { fields: issues })
  return ok({ next: from === 'check' ? '/request/check' : pageAfter(step, actor !== null) })
}

const keepFrom = (go: string, from: string): string =>
  from === 'check' ? `${go === 'more' ? '&' : '?'}from=check` : ''

function pageAfter(step: StepName, signedIn: boolean): string {
  const steps = stepsFor(signedIn)
  return `/request/${steps[steps.indexOf(step) + 1] ?? 'check'}`
}
