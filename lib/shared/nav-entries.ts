type Membership = { programmeId: string; role: string }

/** An entry of the main menu: its name in the messages, its address, and which other addresses belong to it. */
export type NavEntry = {
  name: 'home' | 'board' | 'people' | 'quickLogs' | 'mailbox'
  href: '/home' | '/board' | '/people' | '/quick-logs' | '/mailbox'
  covers?: '/cases'
}

const boardRoles = ['supervisor', 'safeguarding']
const loggingRoles = ['mediator', 'supervisor']

/** What a person finds in the main menu. Each page decides again for itself. */
export function navEntries(memberships: Membership[]): NavEntry[] {
  const holds = (roles: string[]) => memberships.some(({ role }) => roles.includes(role))
  const board = holds(boardRoles)
  const entries: (NavEntry | false)[] = [
    { name: 'home', href: '/home', ...(board ? {} : { covers: '/cases' }) },
    board && { name: 'board', href: '/board', covers: '/cases' },
    holds(['supervisor']) && { name: 'people', href: '/people' },
    holds(loggingRoles) && { name: 'quickLogs', href: '/quick-logs' },
    { name: 'mailbox', href: '/mailbox' },
  ]
  return entries.filter((entry) => entry !== false)
}

/** Is this address the entry's own, or one that belongs to it? */
export function standsAt(
  { href, covers }: Pick<NavEntry, 'href' | 'covers'>,
  path: string,
): boolean {
  return [href, covers].some((root) => path === root || path.startsWith(`${root}/`))
}
