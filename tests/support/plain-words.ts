import { createFormatter, createTranslator } from 'next-intl'
import { loadMessages } from '#lib/i18n/load-messages.ts'

// Stands in for `next-intl/server`, which needs a running Next: English words, UTC.

// Thousands of answers are made in one run: the words are loaded once.
const english = loadMessages('en')
const translators = new Map<string, unknown>()

export async function getTranslations(namespace: string): Promise<unknown> {
  const messages = await english
  const translator =
    translators.get(namespace) ??
    createTranslator({
      locale: 'en',
      messages: messages as never,
      namespace: namespace as never,
    })
  translators.set(namespace, translator)
  return translator
}

export async function getFormatter(): Promise<unknown> {
  return createFormatter({ locale: 'en', timeZone: 'UTC' })
}

export async function getLocale(): Promise<string> {
  return 'en'
}

export const getMessages = (): Promise<unknown> => english
