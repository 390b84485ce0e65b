import 'server-only'
import { notFound } from 'next/navigation'
import { requireActor } from '#lib/auth/require-actor.ts'
import { type MemberPage, readMember } from '#lib/people/read-member.ts'
import type { ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { supervisedProgrammes } from './supervised-programmes.ts'

/** Somebody of a programme that whoever looks supervises: the one asked for, else the first that knows them. */
export async function findMember(
  id: string,
  wanted: unknown,
): Promise<{ member: MemberPage; programme: ProgrammeCard }> {
  const actor = await requireActor()
  const all = await supervisedProgrammes(actor)
  const asked = all.filter((programme) => programme.id === wanted)
  for (const programme of asked.length > 0 ? asked : all) {
    const member = await readMember(actor, programme.id, id)
    if (member) return { member, programme }
  }
  notFound()
}
