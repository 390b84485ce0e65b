import { createTranslator } from 'next-intl'
import type { Messages } from '#lib/i18n/load-messages.ts'
import type { Locale } from '#lib/shared/locales.ts'

type Say = {
  markup: (key: string, values: Record<string, unknown>) => string
}

/** Every message of a tree by its path. */
export function flat(tree: unknown, path: string[] = []): [string, string][] {
  if (typeof tree === 'string') return [[path.join('.'), tree]]
  return Object.entries(tree as object).flatMap(([key, part]) => flat(part, [...path, key]))
}

/** A plain word for everything that a message takes: a name, a number, a day in a tag. */
function samples(message: string): Record<string, unknown> {
  const args = [...message.matchAll(/\{(\w+)(?:,\s*(\w+))?/g)].map(([, name = '', type]) => [
    name,
    type === 'plural' || type === 'number' ? 3 : 'Sam',
  ])
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, name = '']) => [name, () => '3'])
  return Object.fromEntries([...args, ...tags])
}

/**
 * What people read of a namespace, by key: with names and numbers filled in, the last branch of every choice taken.
 * Throws on a message that is not well formed.
 */
export function plainTexts(
  messages: Messages,
  namespace: keyof Messages,
  locale: Locale,
): [string, string][] {
  const say = createTranslator({
    locale,
    messages: messages as never,
    namespace: namespace as never,
    onError: (error) => {
      throw error
    },
  }) as unknown as Say
  return flat(messages[namespace]).map(([key, text]) => [key, say.markup(key, samples(text))])
}
