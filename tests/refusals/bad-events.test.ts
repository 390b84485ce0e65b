import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { disconnect } from '#lib/db/client.ts'
import { type EventType, eventTypes, payloads } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { WalkStep } from '#machines/case/paths/search.ts'
import { exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { firstOfEach, malformed, withValue } from '#tests/support/malformed.ts'
import { sampleOf, takes } from '#tests/support/sample-of.ts'
import { fieldsOf } from '#tests/support/schema-fields.ts'
import { takeStep } from '#tests/support/take-step.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// To every event of a case, whatever can be wrong in each of its fields, over HTTP: nothing is written, nothing breaks.

let programmeId: string
let cast: Cast
let walks: Path[]
/** somebody of another programme */
let stranger: string
const nobody = randomUUID()

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
  stranger = (await castProgramme(exampleSettings)).cast.other
  walks = paths(cast)
}, 120_000)
afterAll(disconnect)

// What two fields, or a field and whoever sends it, have to be together.
const together: Partial<Record<EventType, object>> = {
  schedule: { kind: 'preparatory' },
  request: { otherPeople: [{ name: 'Casey', group: '9 B', relationship: 'friend' }] },
}

// Ids of other things than people.
const elsewhere: unknown[] = ['quickLog', 'commitment']

// A refused event leaves its case as it is, so that the next can be sent to the same one.
const places = new Map<string, Moved | undefined>()

async function placeAfter(steps: WalkStep[]): Promise<Moved | undefined> {
  const key = JSON.stringify(steps)
  if (places.has(key)) return places.get(key)
  let at: Moved | undefined
  for (const taken of steps) at = await takeStep(programmeId, at, taken)
  places.set(key, at)
  return at
}

/** A case in which somebody may do this now: they sign in. Gives what they would send. */
async function upTo(type: EventType) {
  const isKnown = ({ steps }: Path) => places.has(JSON.stringify(steps.slice(0, -1)))
  const [walk] = walks
    .filter(({ on }) => on === type)
    .toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || a.steps.length - b.steps.length)
  const last = walk?.steps.at(-1)
  if (!last || !('event' in last)) throw new Error(`no walk to ${type}`)
  const at = await placeAfter(walk?.steps.slice(0, -1) ?? [])
  openBrowser()
  await signInPerson(last.event.by)
  const sample = sampleOf(payloads[type]) as object
  const said = Object.entries(last.event.payload).filter(([, value]) => value?.length !== 0)
  const full = { ...sample, ...Object.fromEntries(said), ...together[type] }
  return { at, full, payload: last.event.payload }
}

describe.each(eventTypes)('%s', (type) => {
  it('refuses what is wrong in a field, says where, and writes nothing', {
    timeout: 60_000,
  }, async () => {
    const { at, full } = await upTo(type)
    const before = await allRows()
    const send = (sent: unknown) =>
      at
        ? call(`cases/${at.ref}/events`, { json: { type, seenVersion: at.version, payload: sent } })
        : call('cases', { json: { type, payload: sent } })
    const wrong: string[] = []
    for (const field of fieldsOf(payloads[type]).slice(1)) {
      for (const { what, value } of firstOfEach(malformed(field))) {
        const answer = await send(withValue(full, field.path, value))
        const { code, fields = [] } = await problemOf(answer)
        const path = field.path.join('.')
        if (code !== 'invalid' || !fields.some((one) => one.path === path))
          wrong.push(`${path} ${what}: ${answer.status} ${code} ${JSON.stringify(fields)}`)
      }
    }
    expect(wrong).toEqual([])
    for (const key of ['extra', '__proto__', 'constructor']) {
      const more = Object.fromEntries([...Object.entries(full), [key, { kind: 'x' }]])
      const { code, fields } = await problemOf(await send(more))
      expect([code, fields]).toEqual(['invalid', [{ path: key, code: 'unknown-field' }]])
    }
    expect(await allRows()).toEqual(before)
  })

  it('refuses ids that mean nobody here, whoever they belong to elsewhere', async () => {
    const { at, payload } = await upTo(type)
    const before = await allRows()
    const answers: string[] = []
    const ids = fieldsOf(payloads[type]).filter(
      ({ path, kind, schema }) =>
        !elsewhere.includes(path.at(-1)) &&
        (kind === 'uuid' || (kind === 'choice' && takes(schema, nobody))),
    )
    for (const { path } of ids) {
      const there = path.reduce<unknown>((part, key) => Object(part)[key], payload)
      if (typeof there !== 'string') continue
      for (const id of [nobody, stranger]) {
        const sent = withValue(payload, path, id)
        const answer = at
          ? await call(`cases/${at.ref}/events`, {
              json: { type, seenVersion: at.version, payload: sent },
            })
          : await call('cases', { json: { type, payload: sent } })
        const said = answer.ok ? 'taken' : (await problemOf(answer)).code
        if (!/^(invalid|not-yet|not-you|not-found)$/.test(said))
          answers.push(`${path.join('.')} ${id === nobody ? 'nobody' : 'stranger'}: ${said}`)
      }
    }
    expect(answers).toEqual([])
    expect(await allRows()).toEqual(before)
  })
})
