import 'server-only'
import { now } from '#lib/clock.ts'
import { type Actor, SYSTEM_ID, type Tx, withActor } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isAtAnyVersion } from '#machines/case/any-version.ts'
import type { CaseEvent } from '#machines/case/events.ts'
import { step } from '#machines/case/machine.ts'
import { admit } from './admit.ts'
import { answerOnce, Refused } from './answer-once.ts'
import { checkAdultOnCall } from './check-adult-on-call.ts'
import { checkAppointees } from './check-appointees.ts'
import { closeReasonOf } from './close-reason.ts'
import { type LoadedCase, loadCase } from './load-case.ts'
import { refuseStrangers } from './refuse-strangers.ts'
import { type Came, type Moved, toldTo } from './told-to.ts'
import { writeStep } from './write-step.ts'

/** What somebody wants to happen to a case. `payload` is as it came in; `requestId` makes it happen once. */
export type Command = {
  type: string
  payload: unknown
  seenVersion?: number | undefined
  requestId: string
}

/**
 * The one door: the only function that changes a case. One transaction, in this order: answer given before,
 * case visible, version seen, right to do it, payload, people it names, rules of the machine, compare-and-swap, rows.
 * Refuses with a code of the closed list; throws only on a bug.
 */
export async function dispatch(
  actor: Exclude<Actor, null>,
  ref: string,
  command: Command,
): Promise<Result<Moved>> {
  for (let again = patience(command); ; again--) {
    const result = await attempt(actor, ref, command)
    if (result.ok) return ok(await toldTo(actor, result.value))
    if (result.refusal.code !== 'changed-meanwhile' || again === 0) return result
  }
}

/** How often an event that may come at any version is tried again when somebody else was quicker. */
const patience = ({ type, payload, seenVersion }: Command): number =>
  seenVersion === undefined && isAtAnyVersion(type, payload) ? 10 : 0

function attempt(
  actor: Exclude<Actor, null>,
  ref: string,
  command: Command,
): Promise<Result<Came>> {
  const by = actor === 'system' ? SYSTEM_ID : actor
  return answerOnce(command.requestId, by, { ref, ...command }, (claim) =>
    withActor(actor, async (tx) => {
      const given = await claim.take(tx)
      if (given) return given as Result<Came>
      const loaded = await loadCase(tx, ref)
      if (!loaded) throw new Refused(refuse('not-found'))
      const event = admit(loaded, by, command)
      await refuseStrangers(tx, loaded, event)
      await checkAppointees(tx, loaded.programmeId, event)
      await checkAdultOnCall(tx, loaded, event)
      const moved = await move(tx, loaded, event)
      await claim.keep(tx, moved)
      return moved
    }),
  )
}

async function move(tx: Tx, loaded: LoadedCase, event: CaseEvent): Promise<Result<Came>> {
  const judged = step(loaded.state, loaded.facts, event)
  if (!judged.ok) throw new Refused(refuse('not-yet', { reasons: judged.reasons }))
  const version = loaded.version + 1
  const at = await now()
  const changed = await tx.case.updateMany({
    where: { id: loaded.id, version: loaded.version },
    data: {
      version,
      state: judged.to,
      ...(judged.to === loaded.state ? {} : { enteredAt: at }),
      ...(judged.to === 'closed' && loaded.state !== 'closed'
        ? { closedAt: at, closeReason: closeReasonOf(event) }
        : {}),
    },
  })
  if (changed.count !== 1) throw new Refused(refuse('changed-meanwhile', { version }))
  await writeStep(tx, { ...loaded, version, event, to: judged.to, effects: judged.effects, at })
  return ok({ ref: loaded.ref, version, state: judged.to })
}
