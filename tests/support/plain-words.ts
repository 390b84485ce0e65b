import { createFormatter, createTranslator } from 'next-intl'
import { loadMessages } from '#lib/i18n/load-messages.ts'

// Stands in for `next-intl/server`, which needs a running Next: English words, UTC.

export async function getTranslations(namespace: string): Promise<unknown> {
  const messages = await loadMessages('en')
  return createTranslator({
    locale: 'en',
    messages: messages as never,
    namespace: namespace as never,
  })
}

export async function getFormatter(): Promise<unknown> {
  return createFormatter({ locale: 'en', timeZone: 'UTC' })
}

export async function getLocale(): Promise<string> {
  return 'en'
}
