import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Arrived } from '#app/ui/arrived.tsx'
import { Column } from '#app/ui/column.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { NumberedSteps } from '#app/ui/numbered-steps.tsx'
import { PhoneList } from '#app/ui/phone-list.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openProgrammes } from '#lib/requests/open-programme.ts'
import { readReceipt } from '#lib/requests/read-receipt.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('refer.done'))('title') }
}

/** It has arrived: what happens next, who reads it, and what whoever told it will hear. */
export default async function ReferDonePage() {
  const actor = await requireActor()
  const receipt = await readReceipt('refer')
  if (!receipt) redirect('/home' as Route)
  const t = await getTranslations('refer.done')
  const programmes = await openProgrammes(actor)
  return (
    <Column>
      <div className="flex flex-col gap-8">
        <Arrived title={t('title')} number={t('number')} caseNumber={receipt.ref} />
        {receipt.urgent && (
          <Notice tone="care" title={t('urgentTitle')}>
            <p>{t('urgent')}</p>
            <PhoneList numbers={programmes.flatMap((one) => one.helpNumbers)} />
          </Notice>
        )}
        <NumberedSteps title={t('nextTitle')} steps={[t('next1'), t('next2'), t('next3')]} />
        <section className="flex flex-col gap-2">
          <h2 className="text-xl">{t('hearTitle')}</h2>
          <p>{t('hear')}</p>
        </section>
        <div className="flex flex-wrap gap-3 print:hidden">
          <LinkButton href={'/home' as Route} size="l" className="max-sm:w-full">
            {t('home')}
          </LinkButton>
          <LinkButton
            href={`/cases/${receipt.ref}` as Route}
            look="quiet"
            size="l"
            className="max-sm:w-full"
          >
            {t('see')}
          </LinkButton>
        </div>
      </div>
    </Column>
  )
}
