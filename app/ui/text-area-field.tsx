import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { countedWords } from '#lib/shared/counted-words.ts'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import { describedBy, type FieldProps } from './field-props.ts'
import { LettersLeft } from './letters-left.tsx'

type Props = FieldProps & { limit?: number } & Omit<ComponentProps<'textarea'>, keyof FieldProps>

/** Several lines of text. With `limit` it counts along; nothing is cut off while typing. */
export function TextAreaField(props: Props) {
  const { label, hint, error, whoCanRead, optional, question, limit, ...area } = props
  const t = useTranslations('common')
  const locale = useLocale()
  const id = area.id ?? area.name
  const described = [describedBy(id, props), limit && `${id}-limit`].filter(Boolean).join(' ')
  return (
    <Field {...{ label, hint, error, whoCanRead, optional, question }} name={area.name} id={id}>
      <textarea
        rows={6}
        {...area}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={described || undefined}
        className={classNames('input resize-y leading-relaxed', area.className)}
      />
      {limit && (
        <LettersLeft
          target={id}
          limit={limit}
          resting={t('letters.limit', { limit })}
          left={countedWords(locale, (count) => t('letters.left', { count }))}
          over={countedWords(locale, (count) => t('letters.over', { count }))}
        />
      )}
    </Field>
  )
}
