import { expect, it } from 'vitest'
import { type AgreementForm, emptyRow } from '#lib/shared/agreement-form.ts'
import { parseDraft } from './parse-draft.ts'

const draft = (row: object): AgreementForm => ({
  on: '',
  payload: {
    type: '',
    commitments: [{ ...emptyRow, ...row }],
    whatWeTellOthers: '',
    ifItHappensAgain: '',
    'validUntil:day': '',
  },
})

it('brings back what was half done or too long: nothing typed is lost', () => {
  for (const kept of [draft({ when: 'on Mondays' }), draft({ action: 'x'.repeat(2_001) })])
    expect(parseDraft(kept)).toEqual(kept)
})

it('takes nothing that is no draft', () => {
  for (const other of [null, {}, { payload: { commitments: [{ owner: 1 }] } }])
    expect(parseDraft(other)).toBeNull()
})
