const areas = [
  'home',
  'board',
  'cases',
  'help',
  'calendar',
  'mediators',
  'outcomes',
  'safety',
  'settings',
  'people',
  'mailbox',
  'account',
  'me',
  'quick-logs',
  'refer',
]

/** True for addresses that make sense only after signing in. A convenience, not a guard. */
export function isSignedInArea(pathname: string): boolean {
  return areas.includes(pathname.split('/')[1] ?? '')
}

/** True when one of these cookies could be a login (next-auth's, with any prefix, or in pieces). */
export function hasLoginCookie(names: string[]): boolean {
  return names.some((name) => /(^|[.-])session-token(\.\d+)?$/.test(name))
}
