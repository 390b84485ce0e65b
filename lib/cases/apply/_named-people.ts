import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { seal } from '#lib/vault/seal.ts'
import type { Payload } from '#machines/case/events.ts'

type Named = { caseId: string; namedById: string; people: Payload<'request'>['otherPeople'] }

/** Keeps the people of a request as they were described, until the supervisor knows who is meant. */
export async function writeNamedPeople(
  tx: Tx,
  { caseId, namedById, people }: Named,
): Promise<void> {
  for (const [position, person] of people.entries()) {
    const row = randomUUID()
    const place = { caseId, compartment: `party:${namedById}`, table: 'named_person', row } as const
    const nameSealed = await seal(tx, { ...place, column: 'name_sealed' }, person.name)
    const groupSealed = person.group
      ? await seal(tx, { ...place, column: 'group_sealed' }, person.group)
      : null
    const { relationship } = person
    await tx.namedPerson.createMany({
      data: [{ id: row, caseId, namedById, position, nameSealed, groupSealed, relationship }],
    })
  }
}
