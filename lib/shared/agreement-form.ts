import * as z from 'zod/mini'

/** The same lengths as the event's own schema, which a browser does not load. */
export const agreementLimits = { short: 200, note: 2_000, commitments: 20 } as const

const short = z.string().check(z.maxLength(agreementLimits.short, 'too-long'))
const note = z.string().check(z.maxLength(agreementLimits.note, 'too-long'))

/** One line of the editor. All empty, it is no line. */
const row = z
  .object({
    owner: z.string(),
    action: note,
    when: short,
    'due:day': z.string(),
    where: short,
    how: note,
    ifProblem: note,
  })
  .check((context) => {
    const { action, ...rest } = context.value
    if (action.trim() === '' && Object.values(rest).some((text) => text.trim() !== ''))
      context.issues.push({ code: 'custom', message: 'required', path: ['action'], input: action })
  })

/** What the editor of the agreement holds, named as its fields are. */
export const agreementForm = z.object({
  payload: z.object({
    type: z.string().check(z.minLength(1, 'required')),
    commitments: z.array(row).check(z.maxLength(agreementLimits.commitments, 'too-many')),
    whatWeTellOthers: note,
    ifItHappensAgain: note,
    'validUntil:day': z.string(),
  }),
})

export type AgreementForm = z.infer<typeof agreementForm>
export type AgreementRow = AgreementForm['payload']['commitments'][number]

/** An empty line. */
export const emptyRow: AgreementRow = {
  owner: '',
  action: '',
  when: '',
  'due:day': '',
  where: '',
  how: '',
  ifProblem: '',
}
