import type { Locale } from '../shared/locales.ts'

// Messages are not part of this: with more than a thousand keys the compiler gives up on their union.
// tests/rules/message-keys.test.ts finds a message that does not exist.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
  }
}
