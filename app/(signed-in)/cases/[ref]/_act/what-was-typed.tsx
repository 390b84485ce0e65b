import { useTranslations } from 'next-intl'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { textFieldsOf } from '#machines/case/events/text-fields.ts'
import type { EventType } from '#machines/case/events.ts'

type Props = { type: EventType; typed: TypedForm }

/** The words that somebody typed into a form that can no longer be sent: nobody should lose what they wrote. */
export function WhatWasTyped({ type, typed }: Props) {
  const t = useTranslations('case.gone')
  const names = useTranslations('fields.names')
  const texts = new Set(textFieldsOf(type))
  const rows = Object.entries(typed.all).flatMap(([name, text]) => {
    const [, path = ''] = /^payload\.([\w.]+)$/.exec(name) ?? []
    const [, row = '0'] = /\.(\d+)\./.exec(path) ?? []
    const key = path.replace(/\.\d+/g, '').replaceAll('.', '-')
    if (!text.trim() || !texts.has(key)) return []
    return [{ id: name, label: names(key as never, { n: Number(row) + 1 } as never), value: text }]
  })
  if (rows.length === 0) return null
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-xl">{t('typed')}</h2>
      <p className="text-quiet">{t('typedHint')}</p>
      <SummaryList rows={rows} />
    </section>
  )
}
