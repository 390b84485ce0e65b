import { LogOut } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { NavEntry } from '#lib/shared/nav-entries.ts'
import { Brand } from './brand.tsx'
import { type HelpNumber, HelpNumbers } from './help-numbers.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LeaveAbout, LeavePage } from './leave-page.tsx'
import { NavLinks } from './nav-links.tsx'
import { NeedAdultLink } from './need-adult-link.tsx'
import { SiteFooter } from './site-footer.tsx'

type Props = {
  name: string
  entries: NavEntry[]
  helpNumbers?: HelpNumber[] | undefined
  /** stands above the main part, and is none of it */
  above?: ReactNode
  children: ReactNode
}

/** Header, main part and footer for people who are signed in. */
export function SignedInFrame({ name, entries, helpNumbers, above, children }: Props) {
  const t = useTranslations('common.nav')
  const adult = useTranslations('adult')
  // A fixed button would cover what staff work with; where they are a party, the page adds it.
  const staff = entries.some((entry) => entry.name === 'board')
  const hasMenu = entries.length > 1
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="border-b border-line bg-raised">
        <div className="mx-auto flex w-full max-w-page flex-wrap items-center gap-x-1 gap-y-1.5 px-5 py-2 sm:gap-x-4">
          <Brand href="/home" />
          {hasMenu && (
            <NavLinks
              label={t('label')}
              entries={entries.map(({ name: entry, ...rest }) => ({ ...rest, label: t(entry) }))}
            />
          )}
          {/* On a phone: name and help first, everything else in the line below. */}
          <div className="ms-auto sm:order-1">
            <NeedAdultLink label={adult('link')} />
          </div>
          <div className="flex flex-wrap items-center gap-1 max-sm:order-last max-sm:-me-3 max-sm:ms-auto max-sm:self-start sm:order-2 print:hidden">
            <div className={hasMenu ? 'max-sm:hidden' : undefined}>
              <LanguageSwitch />
            </div>
            <SignOut />
          </div>
        </div>
      </header>
      {above && <div className="mx-auto w-full max-w-page px-5 pt-4">{above}</div>}
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 pt-6 pb-16 sm:pt-10">
        {children}
      </main>
      <SiteFooter>
        {!staff && helpNumbers && <HelpNumbers numbers={helpNumbers} />}
        <Link
          href="/me"
          prefetch={false}
          className="link inline-flex min-h-11 items-center self-start"
        >
          {t('you', { name })}
        </Link>
        {/* On a phone a menu needs the line: there this stands here. */}
        {hasMenu && (
          <div className="-ms-3 sm:hidden">
            <LanguageSwitch />
          </div>
        )}
        {!staff && <LeaveAbout />}
      </SiteFooter>
      {!staff && <LeavePage />}
    </div>
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
