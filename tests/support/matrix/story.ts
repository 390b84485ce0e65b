import { randomUUID } from 'node:crypto'
import { dispatch } from '#lib/cases/dispatch.ts'
import { openCase } from '#lib/cases/open-case.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { creationTypes, type EventType, type Payload } from '#machines/case/events.ts'
import type { CaseState } from '#machines/case/states.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { plant, planted } from '../plant-canaries.ts'
import type { Ids, Stage } from './stage.ts'

/** A text that was planted: in which field, and by whom; of a reason, whose texts were opened with it. */
export type Written = { field: string; by: string; readOf?: ReadonlySet<string> }

/** What happens beside the events of the case. */
export type Aside = (at: Moved, stage: Stage) => Promise<void>
/** One event by somebody, something aside, or a state in which everybody asks. */
export type Beat =
  | { by: keyof Ids; type: EventType; payload: (ids: Ids) => object; called?: string }
  | { aside: Aside }
  | { stop: CaseState }

/** An event of a story; whatever can be typed with it is typed, with a canary in it. `called`: how its texts are. */
export const beat = <T extends EventType>(
  by: keyof Ids,
  type: T,
  payload: (ids: Ids) => Payload<T>,
): Beat => ({ by, type, payload })

/** A case that is being told, where it truly is, and every text in it by its canary. */
export type Told = {
  ref: string
  id: string
  version: number
  state: CaseState
  texts: Map<string, Written>
}

/** Tells a story, and stops where everybody is to ask. Throws when a step is refused, or a stop is elsewhere. */
export async function tell(
  stage: Stage,
  beats: Beat[],
  ask: (told: Told, state: CaseState) => Promise<void>,
): Promise<Told> {
  let at: Moved | undefined
  const texts = new Map<string, Written>()
  const told = async (): Promise<Told> => {
    const { ref = '', version = 0 } = at ?? {}
    const [row] = await asOwner<Pick<Told, 'id' | 'state'>>(
      'select id, state from cases where ref = $1',
      [ref],
    )
    if (!row) throw new Error('no case has been opened')
    return { ref, version, ...row, texts }
  }
  for (const one of beats) {
    if ('stop' in one) {
      const here = await told()
      if (here.state !== one.stop) throw new Error(`${here.state}, not ${one.stop}`)
      await ask(here, one.stop)
    } else {
      const before = new Set(planted.keys())
      if ('aside' in one) await one.aside(at as Moved, stage)
      else at = await take(stage, at, one)
      for (const [mark, field] of planted)
        if (!before.has(mark)) texts.set(mark, writtenIn(field, one, stage.ids))
    }
  }
  return told()
}

/** A canary of something aside says itself who wrote it: `debrief by <id>`. */
function writtenIn(field: string, one: Beat, ids: Ids): Written {
  const [name = '', writer = ''] = field.split(' by ')
  if (!('by' in one)) return { field: name, by: writer }
  return { field: one.called ? name.replace(one.type, one.called) : name, by: ids[one.by] }
}

async function take(
  { programmeId, ids }: Stage,
  at: Moved | undefined,
  { by, type, payload }: Extract<Beat, { by: unknown }>,
): Promise<Moved> {
  const sent = { type, payload: plant(type, payload(ids)), requestId: randomUUID() }
  const opens = (creationTypes as readonly string[]).includes(type)
  const result = opens
    ? await openCase({ id: ids[by] }, programmeId, sent as never)
    : await dispatch(ids[by], at?.ref ?? '', { ...sent, seenVersion: at?.version })
  if (!result.ok) throw new Error(`${type} by ${by}: ${JSON.stringify(result.refusal)}`)
  return result.value
}
