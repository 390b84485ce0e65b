import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Brand } from './brand.tsx'
import { type HelpNumber, HelpNumbers } from './help-numbers.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { LeaveAbout, LeavePage } from './leave-page.tsx'
import { LinkButton } from './link-button.tsx'
import { SiteFooter } from './site-footer.tsx'

type Props = {
  /** Left out where the page has them itself, or where nobody's numbers can be known. */
  helpNumbers?: HelpNumber[] | undefined
  /** Off where somebody may be signed in already. */
  signIn?: boolean
  children: ReactNode
}

/** Header, main part and footer of every page that needs no signing in. */
export function PublicFrame({ helpNumbers, signIn = true, children }: Props) {
  const t = useTranslations('common.nav')
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-4 gap-y-1 px-5 py-3">
        <Brand href="/" />
        <div className="flex flex-wrap items-center gap-1 sm:gap-3 print:hidden">
          <LanguageSwitch />
          {signIn && (
            <LinkButton href="/sign-in" look="quiet" className="min-h-11! px-4!">
              {t('signIn')}
            </LinkButton>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page px-5 pt-4 pb-16">
        {children}
      </main>
      <SiteFooter>
        {helpNumbers && <HelpNumbers numbers={helpNumbers} />}
        <LeaveAbout />
      </SiteFooter>
      <LeavePage />
    </div>
  )
}
