import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { findOpening, mayOpen, type Reader } from '#lib/reading/openings.ts'
import { functionOf, recordReadings } from '#lib/reading/record-readings.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { effectiveRelations } from '#machines/case/policy/relations.ts'
import { loadCase } from './load-case.ts'
import { type Look, lookAt } from './view/look.ts'

/** Reads, then writes into the access log what was opened: nothing is given back before that stands. */
export async function readLogged<T>(
  reader: Reader,
  ref: string,
  read: (look: Look) => Promise<T>,
): Promise<Result<T>> {
  const seen = await readAs(reader.id, async (tx) => {
    const look = await openLook(tx, reader, ref)
    return look && { look, value: await read(look) }
  })
  if (!seen) return refuse('not-found')
  const { id: caseId, relations } = seen.look.loaded
  const relation = functionOf(effectiveRelations(relations))
  await recordReadings({ reader: reader.id, caseId, relation }, seen.look.readings.list)
  return ok(seen.value)
}

async function openLook(tx: Tx, reader: Reader, ref: string): Promise<Look | null> {
  const loaded = await loadCase(tx, ref)
  if (!loaded) return null
  const opening = mayOpen(loaded) ? await findOpening(tx, loaded.id, reader) : null
  return lookAt(tx, loaded, reader.id, opening)
}
