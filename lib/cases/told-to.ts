import 'server-only'
import { type Actor, readAs } from '#lib/db/with-actor.ts'
import { DoneAlready } from '#lib/http/unexpected.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { CaseState } from '#machines/case/states.ts'
import { type Place, placeFor } from './view/status.ts'

/** Where a case truly came: what the door keeps as the answer to a key. */
export type Came = { ref: string; version: number; state: CaseState }

/** Where a case came, as far as whoever moved it may know. */
export type Moved = { ref: string; version: number } & Place

/**
 * Tells somebody where a case came, by what they are to it now: who has just left it is told as little as their page
 * says. After the transaction of the step, for in it they are still what they were. Throws `DoneAlready`.
 */
export async function toldTo(actor: Actor, { ref, version, state }: Came): Promise<Moved> {
  try {
    const [row] = await readAs(
      actor,
      (tx) => tx.$queryRaw<{ relations: Relation[] }[]>`
        select app.my_relations(id) as relations from cases where ref = ${ref}`,
    )
    return { ref, version, ...placeFor(state, new Set(row?.relations)) }
  } catch (error) {
    throw new DoneAlready(error)
  }
}
