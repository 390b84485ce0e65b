/**
 * What can be changed about somebody in a programme. `end` takes them out of it, `restore` brings them back with a
 * role; `role` gives another one in place of all they have. A mediator who rests (`suspend`) gets no new cases and
 * sees none of the present ones until `lift`.
 */
export const memberChanges = ['end', 'restore', 'role', 'suspend', 'lift'] as const
export type MemberChange = (typeof memberChanges)[number]

/** Does this change need a role to be named with it? */
export const givesRole = (change: MemberChange): boolean =>
  change === 'role' || change === 'restore'

export const memberRoles = [
  'member',
  'mediator',
  'supervisor',
  'safeguarding',
  'administrator',
] as const
export type MemberRole = (typeof memberRoles)[number]

const adultRoles: readonly string[] = ['supervisor', 'safeguarding', 'administrator']

/**
 * Is somebody with these roles one of the adults of a programme? What they are an administrator gives and takes, and
 * no code lets anybody in as one.
 */
export const isAdult = (roles: readonly string[]): boolean =>
  roles.some((role) => adultRoles.includes(role))
