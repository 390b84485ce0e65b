import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '#lib/db/with-actor.ts'
import { aboutOf, audienceOf } from '#lib/effects/templates.ts'
import type { Audience, Work } from '#lib/effects/work.ts'
import type { Effect } from '#machines/case/effects.ts'
import { callAdult } from './call-adult.ts'
import type { Step } from './write-step.ts'

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
  const about = aboutOf(effect.type, step.event.type)
  const people = effect.type === 'notifyPeople' ? effect.params.people : []
  return { audience, about, people, except: step.event.by }
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
