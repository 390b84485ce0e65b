import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'

/** What a person may know about their own login: name and roles, programmes by their public names. */
export type Me = { id: string; name: string; memberships: { programme: string; role: string }[] }

/** Who I am, in the shape of `GET /api/me`. */
export async function describeMe(actor: Actor): Promise<Me> {
  const programmes = await listProgrammes()
  const slugs = new Map(programmes.map(({ id, slug }) => [id, slug]))
  const memberships = actor.memberships.map(({ programmeId, role }) => ({
    programme: slugs.get(programmeId) ?? '',
    role,
  }))
  return { id: actor.id, name: actor.name, memberships }
}
