import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Messages } from '#lib/i18n/load-messages.ts'

type Props = { namespaces: (keyof Messages)[]; children: ReactNode }

/** Lets client components inside it call `useTranslations` for `common` and these namespaces. */
export async function ClientMessages({ namespaces, children }: Props) {
  const all = await getMessages()
  const wanted = ['common', ...namespaces] as const
  const messages = Object.fromEntries(wanted.map((name) => [name, all[name]]))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
