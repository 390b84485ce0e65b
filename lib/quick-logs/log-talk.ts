import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { answerOnce, Refused } from '#lib/cases/answer-once.ts'
import { now } from '#lib/clock.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { places, topics } from '#machines/case/topics.ts'
import { ageBands, dayParts, talkResults } from '#machines/case/vocabulary.ts'
import { daysToLog } from './_day.ts'
import { fellowMediators } from './_fellow-mediators.ts'
import { logsIn } from './_logs-in.ts'
import { logLimits } from './log-limits.ts'

// Nothing here can hold a name or a story.
export const Talk = z.strictObject({
  programmeId: z.guid().toLowerCase(),
  day: z.iso.date(),
  dayPart: z.enum(dayParts),
  place: z.enum(places),
  topic: z.enum(topics),
  /** the other of the pair */
  with: z.guid().toLowerCase().optional(),
  people: z.int().min(logLimits.people.min).max(logLimits.people.max),
  ageBand: z.enum(ageBands).optional(),
  minutes: z.int().min(logLimits.minutes.min).max(logLimits.minutes.max),
  result: z.enum(talkResults),
})
type Talk = z.infer<typeof Talk>

type Logging = Pick<Actor, 'id' | 'memberships'>

/**
 * Somebody who mediates or supervises logs a talk that they helped with on the spot: `{ programmeId, day, dayPart,
 * place, topic, with?, people, ageBand?, minutes, result }`, a day of the last 30. The same key again logs nothing more.
 */
export async function logTalk(
  actor: Logging,
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const parsed = parseInput(Talk, input)
  if (!parsed.ok) return parsed
  const talk = parsed.value
  if (!logsIn(actor, talk.programmeId)) return refuse('not-you')
  const logged = await answerOnce(key ?? randomUUID(), actor.id, talk, (claim) =>
    withActor(actor.id, async (tx): Promise<Result<{ id: string }>> => {
      const given = await claim.take(tx)
      if (given) return given as Result<{ id: string }>
      const written = ok({ id: await write(tx, actor.id, talk) })
      await claim.keep(tx, written)
      return written
    }),
  )
  if (!logged.ok) return logged
  const next = `/quick-logs?programme=${talk.programmeId}&done=logged`
  return ok({ status: 201, body: logged.value, next })
}

async function write(tx: Tx, loggedById: string, talk: Talk): Promise<string> {
  const { day, with: withId, programmeId, ...told } = talk
  const at = await now()
  const { timeZone } = await tx.programme.findUniqueOrThrow({
    where: { id: programmeId },
    select: { timeZone: true },
  })
  const { first, today } = daysToLog(at, timeZone)
  if (day > today) throw wrong('day', 'in-the-future')
  if (day < first) throw wrong('day', 'too-long-ago')
  const fellows = withId ? await fellowMediators(tx, programmeId) : []
  if (withId && !fellows.some(({ id }) => id === withId)) throw wrong('with', 'pick-one')
  const id = randomUUID()
  const row = { ...told, id, programmeId, loggedById, withId: withId ?? null, createdAt: at }
  await tx.quickLog.createMany({
    data: [{ ...row, ageBand: told.ageBand ?? null, onDay: new Date(`${day}T00:00Z`) }],
  })
  return id
}

const wrong = (path: string, code: 'in-the-future' | 'too-long-ago' | 'pick-one') =>
  new Refused(refuse('invalid', { fields: [{ path, code }] }))
