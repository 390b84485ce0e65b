import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Compartment } from './compartment.ts'

/** Why a compartment was destroyed: its time had come, or the person asked for it. */
export type WhyDestroyed = 'retention' | 'asked'

/**
 * Erases every text of a compartment by destroying its keys; a tombstone stays. Opening them throws `TextDeleted`
 * from then on, and nothing new can be sealed there. For the system alone: throws for anybody else. False where it
 * had been destroyed before.
 */
export async function destroyCompartment(
  tx: Tx,
  caseId: string,
  compartment: Compartment,
  why: WhyDestroyed,
): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ done: boolean }[]>`
    select app.destroy_compartment(${caseId}::uuid, ${compartment}, ${why}) as done`
  return row?.done ?? false
}
