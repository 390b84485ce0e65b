import { z } from 'zod'
import { aboutMe } from '#lib/people/about-me.ts'
import { request } from '#machines/case/events/creation.ts'

const { shape } = request

/** Whoever asks without an account says what to be called. */
export const guest = z.strictObject({
  name: aboutMe.preferredName,
  pronouns: aboutMe.pronouns,
})

/** The questions of the request form in their order, each with the answers that belong on its page. */
export const stepAnswers = {
  limits: z.strictObject({ understood: shape.understood }),
  you: guest,
  people: z.strictObject({ otherPeople: shape.otherPeople }),
  story: z.strictObject({ whatHappened: shape.whatHappened }),
  about: z.strictObject({ topics: shape.topics, place: shape.place, since: shape.since }),
  feelings: z.strictObject({ feelings: shape.feelings, wishes: shape.wishes }),
  tried: z.strictObject({ tried: shape.tried }),
  safety: z.strictObject({ safety: shape.safety }),
  needs: z.strictObject({
    needs: shape.needs,
    meetFormat: shape.meetFormat,
    times: shape.times,
  }),
  contact: z.strictObject({ contact: shape.contact }),
  permission: z.strictObject({ mayContactOther: shape.mayContactOther }),
  mediators: z.strictObject({
    unwantedMediators: shape.unwantedMediators,
    shareStatement: shape.shareStatement,
  }),
} as const

export type StepName = keyof typeof stepAnswers

const all = Object.keys(stepAnswers) as StepName[]

/** The name of the draft that a page saves by itself while somebody types. */
export const autoSaveName = (step: StepName): string => `request-${step}`

export const autoSaveNames: readonly string[] = all.map(autoSaveName)

export const isStep = (name: string): name is StepName => Object.hasOwn(stepAnswers, name)

/** The steps that this person goes through: whoever is signed in is not asked for their name. */
export const stepsFor = (signedIn: boolean): StepName[] =>
  signedIn ? all.filter((name) => name !== 'you') : all

/** Pages that may be left empty. */
export const optionalSteps: readonly StepName[] = [
  'about',
  'feelings',
  'tried',
  'needs',
  'mediators',
]
