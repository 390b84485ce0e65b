/**
 * What can be changed about somebody in a programme. `end` takes them out of it, `restore` brings them back with a
 * role; `role` gives another one in place of the one they have. A mediator who rests (`suspend`) gets no new cases and
 * sees none of the present ones until `lift`. `entrust` gives a supervisor the administration beside their role,
 * `relieve` takes it away.
 */
export const memberChanges = [
  'suspend',
  'lift',
  'restore',
  'role',
  'entrust',
  'relieve',
  'end',
] as const
export type MemberChange = (typeof memberChanges)[number]

/** Does this change need a role to be named with it? */
export const givesRole = (change: MemberChange): boolean =>
  change === 'role' || change === 'restore'

/** Is somebody more after this change than before? Then whoever makes it proves anew who they are. */
export const isGiving = (change: MemberChange): boolean => givesRole(change) || change === 'entrust'

/** Is this change about the administration? Then only an administrator makes it. */
export const isOfAdministration = (change: MemberChange): boolean =>
  change === 'entrust' || change === 'relieve'

export const memberRoles = [
  'member',
  'mediator',
  'supervisor',
  'safeguarding',
  'administrator',
] as const
export type MemberRole = (typeof memberRoles)[number]

/** What can be made of somebody. Whoever were an administrator alone would have no page to administer on. */
export const givenRoles = ['member', 'mediator', 'supervisor', 'safeguarding'] as const
export type GivenRole = (typeof givenRoles)[number]

/** The administration stands beside the role of a supervisor, and ends with it. */
export const keepsAdministration = (role: string | undefined): boolean => role === 'supervisor'

/** Are they this already, and nothing else that `role` would take away? */
export function isAlready(roles: readonly string[], role: string): boolean {
  const replaced = roles.filter((held) => held !== 'administrator' || !keepsAdministration(role))
  return replaced.length === 1 && replaced[0] === role
}

const adultRoles: readonly string[] = ['supervisor', 'safeguarding', 'administrator']

/**
 * Is somebody with these roles one of the adults of a programme? What they are an administrator gives and takes, and
 * no code lets anybody in as one.
 */
export const isAdult = (roles: readonly string[]): boolean =>
  roles.some((role) => adultRoles.includes(role))
