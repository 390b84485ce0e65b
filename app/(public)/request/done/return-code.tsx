import { KeyRound } from 'lucide-react'
import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PrintButton } from './print-button.tsx'

/** The way back for somebody without an account: in big letters, this once. */
export function ReturnCode({ code }: { code: string }) {
  const t = useTranslations('request.done.code')
  return (
    <section className="card flex flex-col gap-4 border-accent! border-2! p-5 sm:p-6">
      <h2 className="flex items-center gap-2.5 text-xl">
        <KeyRound aria-hidden className="size-6 text-accent" />
        {t('title')}
      </h2>
      <p
        translate="no"
        className="rounded-field bg-sunk px-3 py-4 text-center font-bold tracking-wider text-[1.375rem] sm:text-3xl"
      >
        {code}
      </p>
      <p>{t('body')}</p>
      <p>{t('careful')}</p>
      <div className="flex flex-wrap gap-3 print:hidden">
        <PrintButton>{t('print')}</PrintButton>
        <LinkButton href={'/join/account' as Route} look="quiet">
          {t('account')}
        </LinkButton>
      </div>
    </section>
  )
}
