import type { MemberLine } from '#lib/people/list-members.ts'
import { type MemberRole, memberRoles } from '#lib/people/member-changes.ts'

export const sorts = ['name', 'newest', 'cases'] as const
export type Sort = (typeof sorts)[number]

/** What the list of people is narrowed to: as it stands in the address. */
export type PeopleQuery = {
  q: string
  role: MemberRole | undefined
  /** those who are in the programme no more, instead of those who are */
  left: boolean
  sort: Sort
  programme: string
}

type Params = Record<string, string | string[] | undefined>

/** Reads the query; whatever is not understood counts as not given. */
export function readPeopleQuery(params: Params): PeopleQuery {
  const text = (name: string) => (typeof params[name] === 'string' ? params[name] : '')
  return {
    q: text('q').trim().slice(0, 60),
    role: memberRoles.find((role) => role === text('role')),
    left: text('role') === 'left',
    sort: sorts.find((sort) => sort === text('sort')) ?? 'name',
    programme: text('programme'),
  }
}

/** The people in the order that was asked for. */
export function sortMembers(members: MemberLine[], sort: Sort): MemberLine[] {
  if (sort === 'newest') return members.toSorted((a, b) => b.since.localeCompare(a.since))
  if (sort === 'cases') return members.toSorted((a, b) => (b.openCases ?? -1) - (a.openCases ?? -1))
  return members.toSorted((a, b) => a.name.localeCompare(b.name))
}
