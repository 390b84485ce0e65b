import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Arrived } from '#app/ui/arrived.tsx'
import { Column } from '#app/ui/column.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { noteArrival } from '#lib/requests/arrival.ts'
import { openProgrammes } from '#lib/requests/open-programme.ts'
import { readReceipt } from '#lib/requests/read-receipt.ts'
import { WhatNext } from '../_start/what-next.tsx'
import { CallNow } from '../_steps/call-now.tsx'
import { ReturnCode } from './return-code.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('request.done'))('title') }
}

/** It has arrived: what happens next and when, who reads it, and how to come back. */
export default async function DonePage() {
  const actor = await requireActor()
  const receipt = await readReceipt('request')
  if (!receipt) redirect('/home' as Route)
  if (receipt.code) await noteArrival(actor.id)
  const t = await getTranslations('request.done')
  const programmes = await openProgrammes(actor)
  return (
    <Column>
      <div className="flex flex-col gap-8">
        <Arrived title={t('title')} number={t('number')} caseNumber={receipt.ref} />
        {receipt.urgent && <CallNow numbers={programmes.flatMap((one) => one.helpNumbers)} />}
        {receipt.code && <ReturnCode code={receipt.code} />}
        <WhatNext />
        <section className="flex flex-col gap-2">
          <h2 className="text-xl">{t('whoTitle')}</h2>
          <p>{t('who')}</p>
        </section>
        <section className="flex flex-col gap-2">
          <h2 className="text-xl">{t('stopTitle')}</h2>
          <p>{t('stop')}</p>
        </section>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton href={`/cases/${receipt.ref}` as Route} size="l" className="max-sm:w-full">
            {t('see')}
          </LinkButton>
          <LinkButton href={'/home' as Route} look="quiet" size="l" className="max-sm:w-full">
            {t('home')}
          </LinkButton>
        </div>
      </div>
    </Column>
  )
}
