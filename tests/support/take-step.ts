import { randomUUID } from 'node:crypto'
import { dispatch } from '#lib/cases/dispatch.ts'
import { openCase } from '#lib/cases/open-case.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import { creationTypes } from '#machines/case/events.ts'
import type { WalkStep } from '#machines/case/paths/search.ts'
import { meetingBegins } from './meeting-begins.ts'

/** Takes one step of an example walk through the door. Throws when it is refused. */
export async function takeStep(
  programmeId: string,
  at: Moved | undefined,
  taken: WalkStep,
): Promise<Moved> {
  if ('outside' in taken) {
    const here = at as Moved
    await (taken.outside === 'debriefs-in' ? debriefsIn(here) : meetingBegins(here.ref))
    return here
  }
  const { type, by, payload } = taken.event
  const requestId = randomUUID()
  const opens = (creationTypes as readonly string[]).includes(type)
  const result = opens
    ? await openCase({ id: by }, programmeId, { type: type as 'request', payload, requestId })
    : await dispatch(by, at?.ref ?? '', { type, payload, seenVersion: at?.version, requestId })
  if (!result.ok) throw new Error(`${type}: ${JSON.stringify(result.refusal)}`)
  return result.value
}

/** The mediators who led look back on the meeting, each on their own. */
async function debriefsIn(at: Moved): Promise<void> {
  const owed = await withActor('system', (tx) =>
    tx.debrief.findMany({
      where: { at: null, session: { case: { ref: at.ref } } },
      select: { personId: true, session: { select: { n: true } } },
    }),
  )
  const answers = { energy: 4, worried: false, wantsSupport: false }
  for (const { personId, session } of owed) {
    const written = await writeDebrief(personId, at.ref, session.n, answers)
    if (!written.ok) throw new Error(`debrief: ${JSON.stringify(written.refusal)}`)
  }
}
