import { randomUUID } from 'node:crypto'
import { dispatch } from '#lib/cases/dispatch.ts'
import { openCase } from '#lib/cases/open-case.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import type { Result } from '#lib/result.ts'
import type { creationTypes, EventType, Payload } from '#machines/case/events.ts'

/** Where a case is that is being played. */
export type Played = Moved

/** Opens a case through the door. Throws when it is refused, with the reason. */
export async function begin<T extends (typeof creationTypes)[number]>(
  programmeId: string,
  by: string,
  type: T,
  payload: Payload<T>,
): Promise<Played> {
  return must(
    type,
    await openCase({ id: by }, programmeId, { type, payload, requestId: randomUUID() }),
  )
}

/** Sends one event through the door, as of the version the case has now. Throws when it is refused. */
export async function send<T extends EventType>(
  played: Played,
  by: string,
  type: T,
  payload: Payload<T>,
): Promise<Played> {
  const command = { type, payload, seenVersion: played.version, requestId: randomUUID() }
  return must(type, await dispatch(by, played.ref, command))
}

function must(type: string, result: Result<Moved>): Moved {
  if (result.ok) return result.value
  throw new Error(`${type} was refused: ${JSON.stringify(result.refusal)}`)
}
