/** Who plays in the example walks. A test binds its own people; the ids here stand for them until then. */
export const roles = [
  'requester',
  'other',
  'mediator1',
  'mediator2',
  'mediator3',
  'observer',
  'supervisor',
  'safeguarding',
  'referrer',
  'adult',
] as const
export type Role = (typeof roles)[number]

/** Ids by role and of a quick log, and the public number of another case. */
export type Cast = Record<Role | 'quickLog' | 'otherCase', string>

const standIn = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`

/** Fixed ids, so that walks are the same every time. */
export const standIns: Cast = {
  ...(Object.fromEntries(roles.map((role, n) => [role, standIn(n + 1)])) as Record<Role, string>),
  quickLog: standIn(101),
  otherCase: 'K7QF-2MXD',
}
