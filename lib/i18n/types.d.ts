import type { Locale } from '../shared/locales.ts'
import type { Messages } from './load-messages.ts'

// Makes the compiler refuse a message that does not exist.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
