import 'server-only'
import { env } from '#lib/env.ts'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import { directionOf, isLocale, locales } from '#lib/shared/locales.ts'
import type { Letter } from './letter.ts'

/** A whole mail, ready to be sent. */
export type Mail = {
  from: string
  to: string
  subject: string
  text: string
  html: string
  messageId: string
  headers: Record<string, string>
}

/**
 * Writes a letter in its reader's language. `id` is the outbox row's: sent twice, it is the same mail to every mail
 * program. All words are our own: neither a name nor anything that somebody wrote is in it.
 */
export async function compose(id: string, { to, locale, kind, link }: Letter): Promise<Mail> {
  const language = isLocale(locale) ? locale : locales[0]
  const { mail } = await loadMessages(language)
  const { subject, lines, button } = mail[kind]
  const end = kind === 'news' ? mail.why : mail.always
  const from = oneLine(env().SMTP_FROM ?? '')
  return {
    from,
    to: oneLine(to),
    subject: oneLine(subject),
    text: [...lines, `${button}: ${link}`, end].join('\n\n'),
    html: page(language, [...lines], { button, link, end }),
    messageId: `<${id}@${new URL(env().PARLEY_ORIGIN).hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
  }
}

const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').trim()

type Rest = { button: string; link: string; end: string }

function page(locale: string, lines: string[], { button, link, end }: Rest): string {
  const paragraphs = lines.map((line) => `<p>${escaped(line)}</p>`).join('')
  const way = `<p><a href="${escaped(link)}">${escaped(button)}</a></p>`
  return `<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><meta charset="utf-8"><title>Parley</title><body>${paragraphs}${way}<p>${escaped(end)}</p></body></html>`
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
