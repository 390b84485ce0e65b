import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import type { Audience, Work } from '#lib/effects/work.ts'
import type { Effect, EffectName } from '#machines/case/effects.ts'
import { callAdult } from './call-adult.ts'
import type { Step } from './write-step.ts'

const audienceOf: Partial<Record<EffectName, Audience>> = {
  notifyParties: 'parties',
  notifyMediators: 'mediators',
  notifySupervisors: 'supervisors',
  remindSupervisors: 'supervisors',
  notifyRequester: 'requester',
  notifyReferrer: 'referrer',
  notifyPeople: 'people',
  askDebriefs: 'mediators',
}

type Told = Extract<Work, { performer: 'tell' }>['details']

/**
 * Writes down, in the step's own transaction, what is to be done in the world because of it. Whom exactly a
 * message reaches is decided when it is due: who is in the case, and whether it still holds.
 */
export async function queueEffects(tx: Tx, step: Step): Promise<void> {
  for (const effect of step.effects) {
    const audience = audienceOf[effect.type]
    if (audience)
      await queue(tx, step, effect, {
        performer: 'tell',
        details: messageOf(step, effect, audience),
      })
    if (effect.type === 'alertAdult') await callAdult(tx, step, effect.params)
  }
}

function messageOf(step: Step, effect: Effect, audience: Audience): Told {
  const about = aboutOf(step, effect)
  const people = effect.type === 'notifyPeople' ? effect.params.people : []
  return { audience, about, people, except: step.event.by }
}

function aboutOf({ event }: Step, effect: Effect): Told['about'] {
  if (effect.type === 'askDebriefs') return 'debrief'
  return effect.type === 'remindSupervisors' ? 'reminder' : event.type
}

async function queue(tx: Tx, step: Step, effect: Effect, work: Work): Promise<void> {
  const dueAt = effect.type === 'remindSupervisors' ? new Date(effect.params.at) : step.at
  await tx.outbox.createMany({
    data: [
      {
        id: randomUUID(),
        ...work,
        programmeId: step.programmeId,
        caseId: step.id,
        dedupeKey: `${step.id}:${step.version}:${effect.type}`,
        dueAt,
      },
    ],
  })
}
