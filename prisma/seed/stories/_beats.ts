import { randomUUID } from 'node:crypto'
import { readLogged } from '#lib/cases/read-logged.ts'
import { viewScreening } from '#lib/cases/view/screening.ts'
import { viewStatements } from '#lib/cases/view/statements.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import type { Payload } from '#machines/case/events.ts'
import type { Moment } from '../school-day.ts'
import { aside, type Beat, beat } from '../story.ts'

type Safety = Payload<'request'>['safety']

/** Answers to the safety questions that nobody need worry about, with whatever differs. */
export const calm = (differs: Partial<Safety> = {}): Safety => ({
  SQ1: 'no',
  SQ2: 'no',
  SQ3: 'no',
  SQ4: 'no',
  SQ5: 'no',
  SQ6: 'no',
  SQ7: 'no',
  SQ8: 'no',
  SQ9: 'no',
  SQ10: 'no',
  worry: 3,
  ...differs,
})

/** A supervisor takes a request up, and reads what was written with it. */
export function screens(when: Moment, by: string): Beat[] {
  return [beat(when, by, 'startScreening', {}), reads(when, by)]
}

/** A supervisor opens what people wrote, to see if mediation fits. */
export const reads = (when: Moment, by: string): Beat =>
  aside(when, async ({ person, played }) => {
    const reader = { id: person(by), loginId: randomUUID() }
    await openWithReason(reader, played.ref, { reason: 'screening' })
    await readLogged(reader, played.ref, async (look) => [
      await viewStatements(look),
      await viewScreening(look),
    ])
  })

type Talk = Omit<Payload<'recordConversation'>, 'with' | 'channel' | 'suitable' | 'category'> & {
  by?: string
  channel?: Payload<'recordConversation'>['channel']
  category?: Payload<'recordConversation'>['category']
}

/** The supervisor talks with somebody and finds that they can take part. */
export const talked = (when: Moment, who: string, { by = 'supervisor', ...more }: Talk): Beat =>
  beat(when, by, 'recordConversation', ({ person }) => ({
    with: person(who),
    channel: 'in-person',
    suitable: true,
    category: 'suitable',
    ...more,
  }))

/** Somebody says yes, and tells their side if they like. */
export const agreed = (
  when: Moment,
  who: string,
  more: Partial<Payload<'consent'>> & { locale?: 'en' | 'es' } = {},
): Beat => {
  const { locale = 'en', ...rest } = more
  const consentText = `2026-11b/${locale}`
  return beat(when, who, 'consent', { consentText, agreed: true, safety: calm(), ...rest })
}

/** A proposed mediator knows nobody well, and takes the appointment a little later. */
export function tookIt(when: Moment, mediator: string, people: string[]): Beat[] {
  return [
    beat(when, mediator, 'declareConflict', ({ person }) => ({
      people: people.map((name) => ({ person: person(name), knows: 'no' as const })),
      knowsConflict: false,
      canBeFair: 'yes',
    })),
    beat(when, mediator, 'acceptAppointment', {}),
  ]
}

type Debrief = {
  wentWell?: string
  wasHard?: string
  asPair?: string
  energy?: number
  wantsSupport?: boolean
}

/** A mediator looks back on the first meeting. */
export const lookedBack = (when: Moment, mediator: string, answers: Debrief): Beat =>
  aside(when, async ({ person, played }) => {
    const whole = { energy: 4, worried: false, wantsSupport: false, ...answers }
    const result = await writeDebrief(person(mediator), played.ref, 1, whole)
    if (!result.ok) throw new Error(`debrief: ${JSON.stringify(result.refusal)}`)
  })

/** An adult answers the newest call that came out of the case. */
export const answeredCall = (when: Moment, adult: string): Beat =>
  aside(when, async ({ person, played }) => {
    const call = await readAs(person(adult), (tx) =>
      tx.alert.findFirstOrThrow({
        where: { case: { ref: played.ref } },
        orderBy: { createdAt: 'desc' },
        select: { id: true },
      }),
    )
    await acknowledgeAlert(person(adult), call.id)
  })
