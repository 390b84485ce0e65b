import type { Locale } from '../shared/locales.ts'
import { en } from './messages/en.ts'
import { es } from './messages/es.ts'

type Namespaces = typeof en
type Loader = { [Name in keyof Namespaces]: () => Promise<{ default: unknown }> }

/** Every message of a language, by namespace. English is the measure of what must exist. */
export type Messages = {
  [Name in keyof Namespaces]: Awaited<ReturnType<Namespaces[Name]>>['default']
}

const languages: Record<Locale, Loader> = { en, es }

/** All messages of one language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const entries = Object.entries(languages[locale]).map(
    async ([name, load]) => [name, (await load()).default] as const,
  )
  return Object.fromEntries(await Promise.all(entries)) as Messages
}
