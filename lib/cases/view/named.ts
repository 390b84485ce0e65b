import 'server-only'
import type { NamedView } from './intake-types.ts'
import type { Look } from './look.ts'
import { openKept } from './open-kept.ts'

/** The people as the request described them: for whoever wrote it, and for staff. */
export async function viewNamed({
  tx,
  loaded,
  viewer,
  may,
  staff,
}: Look): Promise<NamedView[] | null> {
  const wrote = may('statement') === 'own' || may('names') === 'own'
  if (!staff && !wrote) return null
  const caseId = loaded.id
  const rows = await tx.namedPerson.findMany({
    where: { caseId, ...(staff ? {} : { namedById: viewer }) },
    select: {
      id: true,
      namedById: true,
      position: true,
      nameSealed: true,
      groupSealed: true,
      relationship: true,
      linkedId: true,
      leftOut: true,
    },
    orderBy: { position: 'asc' },
  })
  const seen: NamedView[] = []
  for (const { id, namedById, nameSealed, groupSealed, linkedId, leftOut, ...rest } of rows) {
    const place = {
      caseId,
      compartment: `party:${namedById}`,
      table: 'named_person',
      row: id,
    } as const
    seen.push({
      id,
      position: rest.position,
      relationship: rest.relationship as NamedView['relationship'],
      name: await openKept(tx, { ...place, column: 'name_sealed' }, nameSealed),
      group: await openKept(tx, { ...place, column: 'group_sealed' }, groupSealed),
      ...(staff ? { linkedId, leftOut } : {}),
    })
  }
  return seen
}
