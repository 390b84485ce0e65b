import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '#app/ui/back-link.tsx'
import { Column } from '#app/ui/column.tsx'
import { Time } from '#app/ui/time.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { AgreementText } from '../_read/agreement-text.tsx'
import { PrintButton } from './print-button.tsx'

type Props = PageProps<'/cases/[ref]/agreement/print'>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agreement.print'))('title') }
}

/** The signed agreement on paper: also small paper. */
export default async function PrintPage({ params }: Props) {
  const { ref } = await params
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  const text = [view?.agreement, view?.inForce].find((one) => one?.status === 'signed')
  if (!view || !text) notFound()
  const t = await getTranslations('agreement')
  const { zone, name } = view.programme
  return (
    <Column>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4 print:hidden">
        <BackLink href={`/cases/${ref}/agreement`} />
        <PrintButton label={t('print.button')} />
        <noscript>
          <p className="text-quiet">{t('print.how')}</p>
        </noscript>
      </div>
      <header className="mb-6 flex flex-col gap-1">
        <p className="text-quiet">{name}</p>
        <h1 className="text-[1.75rem] sm:text-4xl">{t('print.title')}</h1>
        <p className="text-quiet">{t('print.ref', { ref, version: text.version })}</p>
      </header>
      <AgreementText text={text} zone={zone} printed />
      <section className="mt-8 break-inside-avoid">
        <h2 className="mb-4 text-xl">{t('signing.who')}</h2>
        <ul className="grid gap-6 sm:grid-cols-2 print:grid-cols-2">
          {text.signatures.map(({ by, role, signedAs, at }) => (
            <li key={by.id} className="flex flex-col border-t-2 border-edge pt-2">
              <span className="text-xl italic">{signedAs}</span>
              <span className="text-quiet">
                {by.name}
                {role === 'mediator' && ` · ${t('signing.witness')}`}
              </span>
              <span className="text-[0.9375rem] text-quiet">
                <Time at={at} zone={zone} style="short" />
              </span>
            </li>
          ))}
        </ul>
      </section>
      <footer className="mt-8 flex flex-col gap-1 border-t border-line pt-4 text-[0.9375rem] text-quiet">
        <p>{t('print.help')}</p>
        <p>
          {t('print.hash')}: <span className="font-mono">{inFours(text.hash.slice(0, 32))}</span>
        </p>
      </footer>
    </Column>
  )
}

/** In groups that can be read out. */
const inFours = (digits: string): string => digits.replace(/.{4}(?=.)/g, '$& ')
