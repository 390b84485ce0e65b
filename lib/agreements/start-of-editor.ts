import 'server-only'
import type { AgreementView, CommitmentView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { readDraft } from '#lib/drafts/read-draft.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import {
  type AgreementForm,
  type AgreementRow,
  agreementLimits,
  emptyRow,
  isEmptyRow,
} from '#lib/shared/agreement-form.ts'
import { toLocal } from '#lib/shared/zoned-time.ts'
import { parseDraft } from './parse-draft.ts'

type View = Pick<CaseView, 'ref' | 'agreement' | 'board' | 'sessions' | 'programme'>

type Start = Pick<AgreementForm, 'payload'>

/**
 * What stands in the editor when it opens, the newest first: what came back with a refusal, a draft begun on this very
 * text, the text as it is, or the ideas that were kept on the board. Spare lines follow, for browsers that cannot
 * add any.
 */
export async function startOfEditor(view: View, typed: TypedForm): Promise<AgreementForm> {
  const values: Start =
    fromTyped(typed) ??
    (await fromDraft(view)) ??
    (view.agreement ? fromText(view.agreement, view.programme.zone) : fromBoard(view))
  const { commitments } = values.payload
  const room = agreementLimits.commitments - commitments.length
  const spare = Math.min(commitments.length === 0 ? 3 : 1, Math.max(room, 0))
  const rows = [...commitments, ...Array.from({ length: spare }, () => ({ ...emptyRow }))]
  return { on: textOf(view), payload: { ...values.payload, commitments: rows } }
}

/** What a form begun now is begun on. Much may happen in the case meanwhile that leaves the text as it is. */
const textOf = ({ agreement, sessions }: View): string =>
  agreement?.id ?? sessions?.at(-1)?.id ?? ''

function fromTyped({ value }: TypedForm): Start | null {
  if (value('type') !== 'editAgreement') return null
  const row = (n: number) =>
    Object.fromEntries(
      Object.keys(emptyRow).map((name) => [name, value(`payload.commitments.${n}.${name}`) ?? '']),
    ) as AgreementRow
  const { length } = Array.from({ length: agreementLimits.commitments })
  const rows = Array.from({ length }, (_, n) => row(n))
  const last = rows.findLastIndex((one) => !isEmptyRow(one))
  return {
    payload: {
      type: value('payload.type') ?? '',
      commitments: rows.slice(0, last + 1),
      whatWeTellOthers: value('payload.whatWeTellOthers') ?? '',
      ifItHappensAgain: value('payload.ifItHappensAgain') ?? '',
      'validUntil:day': value('payload.validUntil:day') ?? '',
    },
  }
}

async function fromDraft(view: View): Promise<Start | null> {
  const kept = parseDraft((await readDraft(`edit-agreement:${view.ref}`))?.values)
  if (kept?.on !== textOf(view)) return null
  const { commitments, ...rest } = kept.payload
  const filled = commitments.filter((row) => !isEmptyRow(row))
  return { payload: { ...rest, commitments: filled } }
}

function fromText(text: AgreementView, zone: string): Start {
  const day = (iso: string | null) => (iso ? toLocal(iso, zone).slice(0, 10) : '')
  const row = (one: CommitmentView): AgreementRow => ({
    owner: one.owner === 'everyone' ? 'everyone' : (one.owner?.id ?? ''),
    action: one.action,
    when: one.when ?? '',
    'due:day': day(one.due),
    where: one.where ?? '',
    how: one.how ?? '',
    ifProblem: one.ifProblem ?? '',
  })
  return {
    payload: {
      type: text.type,
      commitments: text.commitments.map(row),
      whatWeTellOthers: text.whatWeTellOthers ?? '',
      ifItHappensAgain: text.ifItHappensAgain ?? '',
      'validUntil:day': day(text.validUntil),
    },
  }
}

/** Every idea that was kept is the beginning of a promise; how much it settles is what the mediators said. */
function fromBoard({ board, sessions }: View): Start {
  const kept = (board ?? []).filter((item) => item.kind === 'option' && item.status === 'kept')
  const outcome = sessions?.findLast((session) => session.outcome !== null)?.outcome
  const written = outcome === 'full' || outcome === 'partial' || outcome === 'interim'
  return {
    payload: {
      type: written ? outcome : '',
      commitments: kept
        .slice(0, agreementLimits.commitments)
        .map((item) => ({ ...emptyRow, action: item.text ?? '' })),
      whatWeTellOthers: '',
      ifItHappensAgain: '',
      'validUntil:day': '',
    },
  }
}
