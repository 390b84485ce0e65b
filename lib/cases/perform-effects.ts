import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { notesStayUntil } from '#lib/effects/notes-stay.ts'
import { aboutOf, audienceOf, type ToldEffect } from '#lib/effects/templates.ts'
import type { Work } from '#lib/effects/work.ts'
import type { Effect, EffectName } from '#machines/case/effects.ts'
import { callAdult } from './call-adult.ts'
import type { Step } from './write-step.ts'

type EffectOf<N extends EffectName> = Extract<Effect, { type: N }>
type Performer<N extends EffectName> = (tx: Tx, step: Step, effect: EffectOf<N>) => Promise<void>

/**
 * By whom each effect is done: the one place, and nothing is missing. All of it is written down in the step's own
 * transaction. Whom exactly a message reaches is decided when it is due: who is in the case, and whether it still holds.
 */
export const performers: { [N in EffectName]: Performer<N> } = {
  notifyParties: tell,
  notifyMediators: tell,
  notifySupervisors: tell,
  notifySafeguarding: tell,
  notifyRequester: tell,
  notifyReferrer: tell,
  notifyPeople: tell,
  teamReady: tell,
  meetingOff: tell,
  meetingOffTeam: tell,
  endAppointment: tell,
  askDebriefs: tell,
  alertAdult: (tx, step, { params }) => callAdult(tx, step, params),
  remindSupervisors: (tx, step, effect) =>
    queue(tx, step, effect, new Date(effect.params.at), {
      performer: 'remindSupervisors',
      details: { hold: effect.params.hold, since: step.version },
    }),
  expireNotes: (tx, step, effect) =>
    queue(tx, step, effect, notesStayUntil(step.at), {
      performer: 'purgeNotes',
      details: { session: effect.params.n },
    }),
  scheduleCheckIns: async (tx, step) => {
    await tx.$queryRaw`select app.queue_check_in_reminders(${step.id}::uuid)::text`
  },
}

/** Reminders hang on rows of check-ins, which the facts write. */
const afterTheFacts: readonly EffectName[] = ['scheduleCheckIns']

/** Does what a step asks for in the world, before or after the facts are written. */
export async function performEffects(
  tx: Tx,
  step: Step,
  when: 'beforeFacts' | 'afterFacts',
): Promise<void> {
  for (const effect of step.effects) {
    if (afterTheFacts.includes(effect.type) !== (when === 'afterFacts')) continue
    const perform = performers[effect.type] as Performer<EffectName>
    await perform(tx, step, effect)
  }
}

function tell(tx: Tx, step: Step, effect: EffectOf<ToldEffect>): Promise<void> {
  return queue(tx, step, effect, step.at, {
    performer: 'tell',
    details: {
      audience: audienceOf[effect.type],
      about: aboutOf(effect.type, step.event.type),
      people: peopleOf(effect),
      except: step.event.by,
    },
  })
}

function peopleOf(effect: EffectOf<ToldEffect>): string[] {
  if (effect.type === 'notifyPeople' || effect.type === 'meetingOffTeam')
    return effect.params.people
  return effect.type === 'endAppointment' ? [effect.params.mediator] : []
}

async function queue(tx: Tx, step: Step, { type }: Effect, dueAt: Date, work: Work): Promise<void> {
  const dedupeKey = `${step.id}:${step.version}:${type}`
  const { programmeId, id: caseId } = step
  const row = { id: randomUUID(), ...work, programmeId, caseId, dedupeKey, dueAt }
  await tx.outbox.createMany({ data: [row] })
}
