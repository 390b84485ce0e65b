type Membership = { programmeId: string; role: string }

/** An entry of the main menu: its name in the messages and its address. */
export type NavEntry = { name: 'home' | 'board' | 'mailbox'; href: '/home' | '/board' | '/mailbox' }

const boardRoles = ['supervisor', 'safeguarding']

/** What a person finds in the main menu. Each page decides again for itself. */
export function navEntries(memberships: Membership[]): NavEntry[] {
  const board = memberships.some((membership) => boardRoles.includes(membership.role))
  const entries: (NavEntry | false)[] = [
    { name: 'home', href: '/home' },
    board && { name: 'board', href: '/board' },
    { name: 'mailbox', href: '/mailbox' },
  ]
  return entries.filter((entry) => entry !== false)
}
