import { HandHeart, LogOut } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NavEntry } from '#lib/shared/nav-entries.ts'
import { Brand } from './brand.tsx'
import { type HelpNumber, HelpNumbers } from './help-numbers.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LeaveAbout, LeavePage } from './leave-page.tsx'
import { NavLinks } from './nav-links.tsx'
import { SiteFooter } from './site-footer.tsx'

type Props = {
  name: string
  entries: NavEntry[]
  helpNumbers?: HelpNumber[] | undefined
  children: ReactNode
}

/** Header, main part and footer for people who are signed in. */
export function SignedInFrame({ name, entries, helpNumbers, children }: Props) {
  const t = useTranslations('common.nav')
  // A fixed button would cover what staff work with; where they are a party, the page adds it.
  const staff = entries.some((entry) => entry.name === 'board')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-raised">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-6 px-5 py-2">
          <Brand href="/home" />
          {entries.length > 1 && (
            <NavLinks
              label={t('label')}
              entries={entries.map((entry) => ({ href: entry.href, label: t(entry.name) }))}
            />
          )}
          <div className="ms-auto flex flex-wrap items-center gap-1 print:hidden">
            <NeedAnAdult />
            <LanguageSwitch />
            <SignOut />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 pt-6 pb-16 sm:pt-10">
        {children}
      </main>
      <SiteFooter>
        {!staff && helpNumbers && <HelpNumbers numbers={helpNumbers} />}
        <p className="text-quiet">{t('you', { name })}</p>
        {!staff && <LeaveAbout />}
      </SiteFooter>
      {!staff && <LeavePage />}
    </div>
  )
}

/** In sight on every page: help is one tap away. */
function NeedAnAdult() {
  const t = useTranslations('adult')
  return (
    <Link
      href="/help"
      prefetch={false}
      className="inline-flex min-h-11 items-center gap-2 rounded-field bg-care-soft px-3 font-semibold text-care hover:underline"
    >
      <HandHeart aria-hidden className="size-5" />
      {t('link')}
    </Link>
  )
}

function SignOut() {
  const t = useTranslations('common.nav')
  return (
    <form action="/api/sign-out" method="post">
      <input type="hidden" name="next" value="/" />
      <button
        type="submit"
        className="inline-flex min-h-11 items-center gap-2 rounded-field px-3 font-semibold hover:bg-sunk"
      >
        <LogOut aria-hidden className="size-5 text-quiet rtl:-scale-x-100" />
        <span className="max-sm:sr-only">{t('signOut')}</span>
      </button>
    </form>
  )
}
