import type * as nextIntl from 'next-intl'
import { type ComponentProps, createElement, Fragment } from 'react'

type Props = ComponentProps<typeof nextIntl.NextIntlClientProvider>

/** `next-intl` as it is, but that a provider inside of a page has no running Next to ask: the one around it counts. */
export const withoutNext = (real: typeof nextIntl): typeof nextIntl => ({
  ...real,
  NextIntlClientProvider: (given: Props) =>
    given.locale
      ? createElement(real.NextIntlClientProvider, given)
      : createElement(Fragment, null, given.children),
})
