import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { CrashWordsProvider } from '#app/ui/crash-words.tsx'
import { KeepFocus } from '#app/ui/keep-focus.tsx'
import { SkipLink } from '#app/ui/skip-link.tsx'
import { directionOf } from '#lib/shared/locales.ts'

export const metadata: Metadata = {
  title: { default: 'Parley', template: '%s · Parley' },
  robots: { index: false, follow: false },
  referrer: 'same-origin',
  // A telephone would otherwise turn case numbers into links.
  formatDetection: { telephone: false, email: false, address: false, date: false },
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ef' },
    { media: '(prefers-color-scheme: dark)', color: '#17181d' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Without this, pages that could be built ahead (and the 404) would carry no nonces.
  await connection()
  const locale = await getLocale()
  const t = await getTranslations('errors.bug')
  const words = {
    title: t('title'),
    body: t('body'),
    again: t('again'),
    home: t('home'),
    quote: t('quote', { id: '{id}' }),
  }
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <SkipLink />
        <KeepFocus />
        <CrashWordsProvider words={words}>{children}</CrashWordsProvider>
      </body>
    </html>
  )
}
