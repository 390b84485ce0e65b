import { isCreation } from './is-creation.ts'
import { begin, type Played, send } from './play.ts'
import { type Moment, timeOf } from './school-day.ts'
import type { Beat, Scene, Story } from './story.ts'

export type Stage = {
  programmeId: string
  /** ids of the people by the names they have in the stories */
  people: Record<string, string>
  now: Date
  zone: string
}

/** A story that is being told. */
class Telling {
  readonly story: Story
  readonly #stage: Stage
  played: Played | undefined

  constructor(story: Story, stage: Stage) {
    this.story = story
    this.#stage = stage
  }

  async play(beat: Beat): Promise<void> {
    if ('aside' in beat) return beat.aside(this.#scene())
    const { by, type } = beat
    const payload = beat.payload(this.#scene()) as never
    const actor = this.#person(by)
    this.played = isCreation(type)
      ? await begin(this.#stage.programmeId, actor, type, payload)
      : await send(this.#at(), actor, type, payload)
  }

  #person = (name: string): string => {
    const id = this.#stage.people[name]
    if (!id) throw new Error(`nobody is called ${name}`)
    return id
  }

  #at(): Played {
    if (!this.played) throw new Error('the case does not exist yet')
    return this.played
  }

  #scene(): Scene {
    const at = () => this.#at()
    return {
      programmeId: this.#stage.programmeId,
      person: this.#person,
      time: (moment: Moment) => timeOf(moment, this.#stage.now, this.#stage.zone).toISOString(),
      get played() {
        return at()
      },
    }
  }
}

/**
 * Tells several stories at once, each beat at its own time. `goTo` is called before the first beat of each
 * moment, `done` when a story has come to its end.
 */
export async function tellStories(
  stories: Story[],
  stage: Stage,
  { goTo, done }: { goTo: (time: Date) => Promise<void>; done: (story: Story, at: Played) => void },
): Promise<void> {
  const tellings = stories.map((story) => new Telling(story, stage))
  const beats = tellings
    .flatMap((telling) =>
      telling.story.beats.map((beat, n) => ({
        telling,
        beat,
        time: timeOf(beat.when, stage.now, stage.zone),
        last: n === telling.story.beats.length - 1,
      })),
    )
    .sort((a, b) => a.time.getTime() - b.time.getTime())
  for (const { telling, beat, time, last } of beats) {
    await goTo(time)
    await telling.play(beat).catch((error: Error) => {
      throw new Error(`${telling.story.title}: ${error.message}`, { cause: error })
    })
    if (last && telling.played) done(telling.story, telling.played)
  }
}

/** Tells one story until its case is in the wanted state (or to the end), without moving any clock. */
export async function tellUntil(story: Story, stage: Stage, wanted?: string): Promise<Played> {
  const telling = new Telling(story, stage)
  for (const beat of story.beats) {
    await telling.play(beat)
    if (wanted !== undefined && telling.played?.state === wanted) return telling.played
  }
  if (!telling.played || wanted !== undefined)
    throw new Error(`${story.title} never gets to ${wanted}`)
  return telling.played
}
