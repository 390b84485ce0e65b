import { z } from 'zod'
import { type AgreementForm, agreementLimits } from '#lib/shared/agreement-form.ts'

const text = z.string()
const row = z.object({
  owner: text,
  action: text,
  when: text,
  'due:day': text,
  where: text,
  how: text,
  ifProblem: text,
})
const form = z.object({
  on: text,
  payload: z.object({
    type: text,
    commitments: z.array(row).max(agreementLimits.commitments),
    whatWeTellOthers: text,
    ifItHappensAgain: text,
    'validUntil:day': text,
  }),
})

/** A draft of the editor as it was kept, or nothing when it is none. What is too long or half done is kept as well. */
export function parseDraft(values: unknown): AgreementForm | null {
  return form.safeParse(values).data ?? null
}
