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
  programme: { name: string; setting: string }
  zone: string
  openedAt: Date
  /** when it came into the state in which it is */
  enteredAt: Date
  closedAt: Date | null
  state: CaseState
  version: number
  facts: Facts
  relations: ReadonlySet<Relation>
  /** minutes until an unanswered call for an adult goes further */
  adultMinutes: number
}

type Row = Omit<LoadedCase, 'state' | 'relations'> & { state: string; relations: Relation[] }

/**
 * The case with this public number, if the transaction's actor may know of it; else nothing, exactly as for a
 * number that does not exist. Takes no lock: the version decides who is first.
 */
export async function loadCase(tx: Tx, ref: string): Promise<LoadedCase | null> {
  if (!/^[A-Z0-9]{4}-[A-Z0-9]{4}$/.test(ref)) return null
  // In one statement, and so as of one moment: between two of them somebody else may take the next step.
  const [row] = await tx.$queryRaw<Row[]>`
    select c.id, c.ref, c.state, c.version, c.programme_id as "programmeId", p.time_zone as zone,
      p.adult_minutes as "adultMinutes", json_build_object('name', p.name, 'setting', p.setting) as programme,
      c.opened_at as "openedAt", c.entered_at as "enteredAt", c.closed_at as "closedAt", app.load_facts(c.id) as facts, app.my_relations(c.id) as relations
    from cases c join programme p on p.id = c.programme_id where c.ref = ${ref}`
  if (!row) return null
  const { state, relations } = row
  if (!isCaseState(state)) throw new Error(`case in an unknown state: ${state}`)
  return { ...row, state, relations: new Set(relations) }
}
