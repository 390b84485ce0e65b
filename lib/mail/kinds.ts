/** What a mail says in general. None says what about, or who. */
export type MailKind = 'news' | 'urgent' | 'account' | 'reset'

/** Templates of messages by which somebody is called: their mails go before all others. */
export const urgentTemplates: readonly string[] = ['alert.call', 'alert.backup']

/** The kind of mail that goes with a message of this template. */
export function kindOf(template: string): MailKind {
  if (urgentTemplates.includes(template)) return 'urgent'
  return template.startsWith('signIn.') ? 'account' : 'news'
}
