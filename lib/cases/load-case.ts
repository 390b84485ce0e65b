import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Facts } from '#machines/case/facts.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { type CaseState, isCaseState } from '#machines/case/states.ts'

/** A case as far as every door and page needs it: where it stands, what guards look at, what the actor is to it. */
export type LoadedCase = {
  id: string
  ref: string
  programmeId: string
  zone: string
  state: CaseState
  version: number
  facts: Facts
  relations: ReadonlySet<Relation>
  /** minutes until an unanswered call for an adult goes further */
  adultMinutes: number
}

/**
 * The case with this public number, if the transaction's actor may know of it; else nothing, exactly as for a
 * number that does not exist. Takes no lock: the version decides who is first.
 */
export async function loadCase(tx: Tx, ref: string): Promise<LoadedCase | null> {
  if (!/^[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(ref)) return null
  const row = await tx.case.findUnique({
    where: { ref },
    select: {
      id: true,
      ref: true,
      state: true,
      version: true,
      programmeId: true,
      programme: { select: { timeZone: true, adultMinutes: true } },
    },
  })
  if (!row) return null
  if (!isCaseState(row.state)) throw new Error(`case in an unknown state: ${row.state}`)
  const [known] = await tx.$queryRaw<{ facts: Facts; relations: Relation[] }[]>`
    select app.load_facts(${row.id}::uuid) as facts, app.my_relations(${row.id}::uuid) as relations`
  if (!known) return null
  const { programme, state, ...rest } = row
  return {
    ...rest,
    state,
    zone: programme.timeZone,
    adultMinutes: programme.adultMinutes,
    facts: known.facts,
    relations: new Set(known.relations),
  }
}
