'use client'

import { Lightbulb } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import type { AgreementRow } from '#lib/shared/agreement-form.ts'
import { hintsForRow } from '#lib/shared/agreement-hints.ts'

/** What could be clearer in this promise. Advice, never an error. */
export function RowHints({ row }: { row: AgreementRow }) {
  const t = useTranslations('agreement.hints')
  const hints = hintsForRow(row, useLocale())
  return (
    <ul aria-live="polite" className="flex flex-col gap-1.5 empty:hidden">
      {hints.map((hint) => (
        <li key={hint.code} className="flex items-start gap-2 leading-snug text-warn">
          <Lightbulb aria-hidden className="mt-0.5 size-4.5 shrink-0" />
          <span>{'word' in hint ? t(hint.code, { word: hint.word }) : t(hint.code)}</span>
        </li>
      ))}
    </ul>
  )
}
