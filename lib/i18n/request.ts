import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { cookieName } from '../auth/login-cookie.ts'
import { localeCookie } from '../shared/locales.ts'
import { chooseLocale } from './choose-locale.ts'
import { loadMessages } from './load-messages.ts'

/** Language and messages of one request. Times are given their zone where they are shown. */
export default getRequestConfig(async () => {
  const [jar, head] = await Promise.all([cookies(), headers()])
  const locale = chooseLocale(jar.get(cookieName(localeCookie))?.value, head.get('accept-language'))
  return { locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
