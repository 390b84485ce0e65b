import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import type { EventType } from '#machines/case/events.ts'
import { WhatWasTyped } from './what-was-typed.tsx'

type Props = { caseRef: string; type: EventType; typed: TypedForm }

/** What can no longer be done, why a form came back that was sent all the same, and the words that were in it. */
export function Gone({ caseRef, type, typed }: Props) {
  const t = useTranslations('case')
  return (
    <Column>
      <RefusedNotice form={typed} />
      <EmptyState
        level={1}
        title={t('gone.title')}
        actions={<LinkButton href={`/cases/${caseRef}` as Route}>{t('back')}</LinkButton>}
      >
        <p>{t('gone.body')}</p>
      </EmptyState>
      <WhatWasTyped type={type} typed={typed} />
    </Column>
  )
}
