'use client'

import { Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { useFieldArray } from 'react-hook-form'
import { Button } from '#app/ui/button.tsx'
import { FieldError } from '#app/ui/field-error.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { useDoorForm } from '#app/ui/use-door-form.ts'
import {
  type AgreementForm,
  agreementFaults,
  agreementLimits,
  emptyRow,
} from '#lib/shared/agreement-form.ts'
import { Balance } from './balance.tsx'
import { DoorNotice } from './door-notice.tsx'
import { PromiseRow } from './promise-row.tsx'

type Props = {
  start: AgreementForm
  people: { id: string; name: string }[]
  types: { value: string; label: string }[]
  /** what the server found wrong when the form came back without JavaScript: path of the payload, code */
  found: { path: string; message: string }[]
}

/** The fields of the agreement. They stand inside a plain form, which works without JavaScript and better with it. */
export function AgreementEditor({ start, people, types, found }: Props) {
  const t = useTranslations('agreement')
  const issues = useTranslations('issues')
  const inside = useRef<HTMLDivElement>(null)
  const [awake, setAwake] = useState(false)
  const door = useDoorForm({ inside, faultsOf: agreementFaults, start })
  const { fields, append, remove, move } = useFieldArray({
    control: door.control,
    name: 'payload.commitments',
  })
  useEffect(() => setAwake(true), [])
  const wrong = door.formState.errors.payload
  const say = (code: string | undefined, path: string) =>
    code
      ? issues.has(code as never)
        ? issues(code as never)
        : code
      : found.find((one) => one.path === path)?.message
  const rows = door.watch('payload.commitments')
  return (
    <div ref={inside} className="flex flex-col gap-10">
      <DoorNotice problem={door.problem} />
      <section className="flex flex-col gap-5">
        <h2 className="text-2xl">{t('parts.promises')}</h2>
        <FieldError id="commitments-error">
          {say(wrong?.commitments?.root?.message ?? wrong?.commitments?.message, 'commitments')}
        </FieldError>
        <ol id="commitments" className="flex flex-col gap-5">
          {fields.map((field, n) => (
            <PromiseRow
              key={field.id}
              {...{ n, people, register: door.register, start: field, row: rows[n] ?? field }}
              error={(name) =>
                say(
                  wrong?.commitments?.[n]?.[name]?.message,
                  `commitments.${n}.${name.split(':')[0]}`,
                )
              }
              tools={
                awake
                  ? {
                      remove: () => remove(n),
                      up: n > 0 ? () => move(n, n - 1) : undefined,
                      down: n < fields.length - 1 ? () => move(n, n + 1) : undefined,
                    }
                  : undefined
              }
            />
          ))}
        </ol>
        {awake ? (
          fields.length < agreementLimits.commitments && (
            <div>
              <Button type="button" look="quiet" onClick={() => append(emptyRow)}>
                <Plus aria-hidden className="size-5" />
                {t('editor.add')}
              </Button>
            </div>
          )
        ) : (
          <p className="text-quiet">{t('editor.addPlain')}</p>
        )}
        <Balance rows={rows} people={people} />
      </section>
      <TextAreaField
        {...door.register('payload.whatWeTellOthers')}
        defaultValue={start.payload.whatWeTellOthers}
        id="whatWeTellOthers"
        rows={2}
        optional
        label={t('editor.tellOthers')}
        hint={t('editor.tellOthersHint')}
        error={say(wrong?.whatWeTellOthers?.message, 'whatWeTellOthers')}
      />
      <TextAreaField
        {...door.register('payload.ifItHappensAgain')}
        defaultValue={start.payload.ifItHappensAgain}
        id="ifItHappensAgain"
        rows={2}
        optional
        label={t('editor.again')}
        hint={t('editor.againHint')}
        error={say(wrong?.ifItHappensAgain?.message, 'ifItHappensAgain')}
      />
      <RadioCards
        name="payload.type"
        id="type"
        label={t('parts.type')}
        options={types}
        inputProps={door.register('payload.type')}
        defaultValue={start.payload.type}
        error={say(wrong?.type?.message, 'type')}
      />
      <p role="status" className="font-semibold text-quiet empty:hidden">
        {door.saving ? t('door.saving') : ''}
      </p>
    </div>
  )
}
