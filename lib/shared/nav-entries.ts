type Membership = { programmeId: string; role: string }

/** An entry of the main menu: its name in the messages and its address. */
export type NavEntry =
  | { name: 'home'; href: '/home' }
  | { name: 'board'; href: '/board' }
  | { name: 'quickLogs'; href: '/quick-logs' }
  | { name: 'mailbox'; href: '/mailbox' }

const boardRoles = ['supervisor', 'safeguarding']
const loggingRoles = ['mediator', 'supervisor']

/** What a person finds in the main menu. Each page decides again for itself. */
export function navEntries(memberships: Membership[]): NavEntry[] {
  const isOneOf = (roles: string[]) => memberships.some(({ role }) => roles.includes(role))
  const entries: (NavEntry | false)[] = [
    { name: 'home', href: '/home' },
    isOneOf(boardRoles) && { name: 'board', href: '/board' },
    isOneOf(loggingRoles) && { name: 'quickLogs', href: '/quick-logs' },
    { name: 'mailbox', href: '/mailbox' },
  ]
  return entries.filter((entry) => entry !== false)
}
