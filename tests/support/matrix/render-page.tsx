import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime.js'
import { NextIntlClientProvider } from 'next-intl'
import type { ContextType } from 'react'
import { prerender } from 'react-dom/static'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import type { Page } from './pages.ts'

/** What a page answers: its HTML, or that it is not there, or where else it sends whoever asks. */
export type Shown = { kind: 'page' | 'not-found' | 'elsewhere'; html: string }

const english = loadMessages('en')

// Whatever goes elsewhere does so in a browser; here a page is only made.
const stay = () => undefined
const noRouter = {
  ...{ back: stay, forward: stay, refresh: stay, push: stay, replace: stay, prefetch: stay },
  bfcacheId: '0',
} as unknown as ContextType<typeof AppRouterContext>

/** Renders a page of the app in this process, as whoever's browser is open asks for it. */
export async function renderPage(page: Page, params: object, query: object): Promise<Shown> {
  const thrown: unknown[] = []
  try {
    const made = await page.default({
      params: Promise.resolve(params),
      searchParams: Promise.resolve(query),
    })
    const { prelude } = await prerender(
      <AppRouterContext value={noRouter}>
        <NextIntlClientProvider locale="en" timeZone="UTC" messages={await english}>
          {made}
        </NextIntlClientProvider>
      </AppRouterContext>,
      { onError: (error) => void thrown.push(error) },
    )
    const html = await new Response(prelude).text()
    if (thrown.length > 0) throw thrown[0]
    return { kind: 'page', html }
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest)
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return { kind: 'not-found', html: '' }
    if (digest.startsWith('NEXT_REDIRECT')) return { kind: 'elsewhere', html: digest }
    throw error
  }
}
