/** The same lengths as the event's own schema, which a browser does not load. */
export const agreementLimits = { short: 200, note: 2_000, commitments: 20 } as const

/** One line of the editor, named as its fields are. All empty, it is no line. */
export type AgreementRow = {
  owner: string
  action: string
  when: string
  'due:day': string
  where: string
  how: string
  ifProblem: string
}

/** What the editor of the agreement holds, named as its fields are. */
export type AgreementForm = {
  /** what it was begun on: the id of the text, or of the meeting that it is to come out of */
  on: string
  payload: {
    type: string
    commitments: AgreementRow[]
    whatWeTellOthers: string
    ifItHappensAgain: string
    'validUntil:day': string
  }
}

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

/** Is there nothing in this line but spaces, so that it is none? */
export const isEmptyRow = (row: AgreementRow): boolean =>
  Object.values(row).every((text) => text.trim() === '')

const longest: Partial<Record<keyof AgreementRow, number>> = {
  action: agreementLimits.note,
  when: agreementLimits.short,
  where: agreementLimits.short,
  how: agreementLimits.note,
  ifProblem: agreementLimits.note,
}

/** What can be said before the form is sent: the name of a field, and a code of `issues`. The server knows the rest. */
export function agreementFaults({
  payload,
}: Pick<AgreementForm, 'payload'>): { name: string; code: string }[] {
  const { type, commitments, whatWeTellOthers, ifItHappensAgain } = payload
  const faults = commitments.flatMap((row, n) =>
    faultsOfRow(row).map(({ name, code }) => ({ name: `commitments.${n}.${name}`, code })),
  )
  if (type === '') faults.push({ name: 'type', code: 'required' })
  if (commitments.length > agreementLimits.commitments)
    faults.push({ name: 'commitments.root', code: 'too-many' })
  for (const [name, text] of Object.entries({ whatWeTellOthers, ifItHappensAgain }))
    if (text.length > agreementLimits.note) faults.push({ name, code: 'too-long' })
  return faults.map(({ name, code }) => ({ name: `payload.${name}`, code }))
}

function faultsOfRow(row: AgreementRow): { name: string; code: string }[] {
  const faults = Object.entries(longest)
    .filter(([name, most]) => row[name as keyof AgreementRow].length > most)
    .map(([name]) => ({ name, code: 'too-long' }))
  if (row.action.trim() === '' && !isEmptyRow(row))
    faults.push({ name: 'action', code: 'required' })
  return faults
}
