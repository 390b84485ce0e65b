import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { lookAtCode } from '#lib/auth/look-at-code.ts'
import { CodeForm } from '../code-form.tsx'
import { WhatNow } from '../what-now.tsx'
import { Welcome } from './welcome.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('join')
  return { title: t('title') }
}

/** Looking at an invitation changes nothing: mail programs open links by themselves. */
export default async function InvitationPage({ params }: PageProps<'/join/[code]'>) {
  const [t, { code }] = await Promise.all([getTranslations('join'), params])
  const looked = await lookAtCode(decoded(code))
  const found = looked.ok ? looked.value : null
  if (found) return <Welcome name={found.name} kind={found.kind} code={decoded(code)} />
  return (
    <Column>
      <PageHeader title={t('closed.title')} lead={t('closed.lead')} />
      <div className="flex flex-col gap-8">
        {looked.ok ? <WhatNow /> : <SlowDown wait={looked.refusal.wait} />}
        <CodeForm />
      </div>
    </Column>
  )
}

function decoded(code: string): string {
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}
