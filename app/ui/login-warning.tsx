import { getLocale, getTranslations } from 'next-intl/server'
import { loginLeft } from '#lib/auth/login-left.ts'
import { countedWords } from '#lib/shared/counted-words.ts'
import { LoginEnds } from './login-ends.tsx'

/** For every page of somebody who is signed in: a warning before their login ends. Nothing for others. */
export async function LoginWarning() {
  const left = await loginLeft()
  if (!left) return null
  const [t, locale] = await Promise.all([getTranslations('common.loginEnds'), getLocale()])
  const words = {
    title: t('title'),
    idle: countedWords(locale, (count) => t('idle', { count })),
    stay: t('stay'),
    leave: t('leave'),
    endTitle: t('endTitle'),
    end: countedWords(locale, (count) => t('end', { count })),
    close: t('close'),
  }
  return <LoginEnds left={left} locale={locale} words={words} />
}
