/** What a mail says in general. None says what about, or who. */
export type MailKind = 'news' | 'urgent' | 'account' | 'reset'

/** The kind of mail that goes with a message of this template. */
export function kindOf(template: string): MailKind {
  if (template === 'alert.call' || template === 'alert.backup') return 'urgent'
  return template.startsWith('signIn.') ? 'account' : 'news'
}
