import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { namesOf } from '#lib/people/names-of.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { answersCalls } from './answers-calls.ts'
import { dutyEnds } from './duty-ends.ts'

/** Who answers calls for an adult in one programme at this moment. */
export type DutyNow = {
  programme: { id: string; name: string; zone: string }
  /** until when the viewer is on duty; null when they are not */
  mine: string | null
  others: { name: string; until: string }[]
  /** until when the viewer could be on duty */
  ends: string[]
}

/** Duty in every programme whose calls this person may answer. */
export async function lookAtDuty(actor: Actor): Promise<DutyNow[]> {
  const at = await now()
  const all = await listProgrammes()
  const programmes = all.filter(({ id }) => answersCalls(actor, id))
  return readAs(actor.id, async (tx) => {
    const rows = await tx.duty.findMany({
      where: {
        programmeId: { in: programmes.map(({ id }) => id) },
        fromAt: { lte: at },
        untilAt: { gt: at },
      },
      select: { personId: true, programmeId: true, untilAt: true },
      orderBy: { untilAt: 'desc' },
    })
    const names = await namesOf(
      tx,
      rows.map((row) => row.personId),
    )
    const ends = dutyEnds(at).map((end) => end.toISOString())
    return programmes.map(({ id, name, timeZone }) => {
      const here = rows.filter((row) => row.programmeId === id)
      return {
        programme: { id, name, zone: timeZone },
        mine: here.find((row) => row.personId === actor.id)?.untilAt.toISOString() ?? null,
        others: here
          .filter((row) => row.personId !== actor.id)
          .map((row) => ({
            name: names.get(row.personId)?.name ?? '',
            until: row.untilAt.toISOString(),
          })),
        ends,
      }
    })
  })
}
