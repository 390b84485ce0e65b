import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { findAccessCode } from '#lib/auth/find-access-code.ts'
import { type CodeKind, makeAccessCode } from '#lib/auth/make-access-code.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { takeAccessCode } from '#lib/auth/take-access-code.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { foundMaple } from '#tests/support/found-maple.ts'
import { addMember } from '#tests/support/members.ts'

// Whoever finds an old card comes in by it no more, once its owner has another way in.

let programmeId: string
let supervisor: string
let robin: string
let sasha: string

beforeEach(async () => {
  supervisor ??= (await foundMaple({ rivera: { name: 'Ms. Rivera', role: 'supervisor' } })).rivera
  const [row] = await asOwner<{ id: string }>('select id from programme')
  programmeId = row?.id ?? ''
  robin = await addMember(programmeId, 'member')
  sasha = await addMember(programmeId, 'member')
})
afterAll(disconnect)

const make = (kind: CodeKind, personId = robin) =>
  withActor(kind === 'return' ? personId : supervisor, (tx) =>
    makeAccessCode(tx, { kind, personId }),
  )
const opens = async (code: string) => (await takeAccessCode(code)) !== null

describe('a code opens nothing any more', () => {
  it('once its owner has a password', async () => {
    const own = await make('return')
    expect(await opens(own)).toBe(true)
    const email = `${robin}@example.org`
    expect((await setPassword(robin, email, 'lantern-otter-cloud-jam')).ok).toBe(true)
    expect(await findAccessCode(own)).toBeNull()
    expect(await opens(own)).toBe(false)
  })

  it('once a new invitation was made, and nobody else’s ends', async () => {
    const [own, first, other] = [
      await make('return'),
      await make('invitation'),
      await make('return', sasha),
    ]
    expect(await opens(own)).toBe(false)
    const second = await make('invitation')
    expect([await opens(first), await opens(second), await opens(other)]).toEqual([
      false,
      true,
      true,
    ])
  })

  it('once the password was reset by mail', async () => {
    await setPassword(robin, `${robin}@example.org`, 'lantern-otter-cloud-jam')
    const card = await make('invitation')
    await withActor(
      'system',
      (tx) => tx.$queryRaw`
      select app.make_reset_code(gen_random_uuid(), ${robin}, ${robin}::uuid, now() + interval '1 hour')::text`,
    )
    await withActor(null, (tx) => tx.$queryRaw`select app.reset_password(${robin}, now(), 'hash')`)
    expect(await opens(card)).toBe(false)
  })
})

it('of many invitations that are made at once, one is good', async () => {
  const cards = await Promise.all(Array.from({ length: 8 }, () => make('invitation')))
  const good = []
  for (const card of cards) if (await findAccessCode(card)) good.push(card)
  expect(good).toHaveLength(1)
})

it('a spent invitation stays the proof that its owner came', async () => {
  await takeAccessCode(await make('invitation'))
  await make('invitation')
  const used = await asOwner(
    'select from access_code where person_id = $1 and used_at is not null',
    [robin],
  )
  expect(used).toHaveLength(1)
})
