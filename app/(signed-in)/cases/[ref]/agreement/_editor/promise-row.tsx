'use client'

import { useTranslations } from 'next-intl'
import type { UseFormRegister } from 'react-hook-form'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { type AgreementForm, type AgreementRow, isEmptyRow } from '#lib/shared/agreement-form.ts'
import { RowHints } from './row-hints.tsx'
import { RowTools, type Tools } from './row-tools.tsx'

type Props = {
  n: number
  /** as it stands just now */
  row: AgreementRow
  /** as it stood when the line was put here */
  start: AgreementRow
  people: { id: string; name: string }[]
  register: UseFormRegister<AgreementForm>
  error: (name: keyof AgreementRow) => string | undefined
  tools: Tools | undefined
}

/** One promise: what, who and when; where, how and what else under a fold. */
export function PromiseRow({ n, row, start, people, register, error, tools }: Props) {
  const t = useTranslations('agreement')
  const field = (name: keyof AgreementRow) => ({
    ...register(`payload.commitments.${n}.${name}`),
    // In the page as the server sends it: without JavaScript nobody else would fill it in.
    defaultValue: start[name],
    id: `commitments-${n}-${name.split(':')[0]}`,
    error: error(name),
  })
  const more = (['where', 'how', 'ifProblem'] as const).some((name) => row[name] !== '')
  const isSpare = n > 0 && isEmptyRow(row)
  return (
    <li className="card flex flex-col gap-4 p-5">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h3 className="text-lg">{t('parts.promise', { n: n + 1 })}</h3>
        {tools && <RowTools n={n} tools={tools} />}
      </div>
      {isSpare && <p className="-mt-2 text-quiet">{t('editor.spare')}</p>}
      <TextAreaField
        {...field('action')}
        rows={2}
        label={t('editor.what')}
        hint={n === 0 ? t('editor.whatHint') : undefined}
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <SelectField
          {...field('owner')}
          label={t('editor.who')}
          options={[
            ...people.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'everyone', label: t('parts.everyone') },
          ]}
        />
        <TextAreaField
          {...field('when')}
          rows={1}
          className="field-sizing-content"
          label={t('editor.when')}
        />
        {n === 0 && (
          <p className="-mt-2 text-[0.9375rem] text-quiet sm:col-span-2">{t('editor.whenHint')}</p>
        )}
      </div>
      <RowHints row={row} />
      <details open={more || undefined}>
        <summary className="link inline-flex min-h-11 items-center font-semibold">
          {t('editor.more')}
        </summary>
        <div className="mt-3 grid items-end gap-4 sm:grid-cols-2">
          <TextField {...field('due:day')} type="date" label={t('editor.due')} optional />
          <TextField {...field('where')} label={t('editor.where')} optional />
          <TextAreaField {...field('how')} rows={2} label={t('editor.how')} optional />
          <TextAreaField {...field('ifProblem')} rows={2} label={t('editor.ifProblem')} optional />
        </div>
      </details>
    </li>
  )
}
