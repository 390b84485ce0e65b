import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readCase, readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'
import type { Place } from '#lib/vault/compartment.ts'
import { TextDeleted } from '#lib/vault/compartment-key.ts'
import { destroyCompartment } from '#lib/vault/destroy-compartment.ts'
import { open, seal } from '#lib/vault/seal.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToAgreement, playToMeeting, secret } from '../support/play-case.ts'
import { type SealedText, sealedTexts } from '../support/sealed-texts.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let signed: Played
let caseId: string
let texts: SealedText[]

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  for (let n = 0; n < 3; n++) await playIntake(programmeId, cast)
  signed = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
  const [row] = await asOwner<{ id: string }>('select id from cases where ref = $1', [signed.ref])
  caseId = row?.id ?? ''
  texts = (await sealedTexts()).slice(0, 50)
}, 120_000)
afterAll(disconnect)

const asSystem = <T>(work: (tx: Tx) => Promise<T>) => withActor('system', work)
const opens = (tx: Tx, place: Place, sealed: string) =>
  open(tx, place, sealed).then(
    () => true,
    () => false,
  )

describe('fifty sealed texts', () => {
  test('open where they were sealed', async () => {
    expect(texts).toHaveLength(50)
    await asSystem(async (tx) => {
      for (const { place, sealed } of texts) expect(await opens(tx, place, sealed)).toBe(true)
    })
  })

  test('open at none of the others’ places, and at no place that differs in one thing', async () => {
    const opened: string[] = []
    let tried = 0
    await asSystem(async (tx) => {
      for (const { place, sealed } of texts) {
        const places = texts.map((other) => other.place).filter((other) => other !== place)
        const changed = places.flatMap((other) => [
          other,
          { ...place, row: other.row },
          { ...place, column: other.column },
          { ...place, table: other.table },
          { ...place, caseId: other.caseId },
          { ...place, compartment: other.compartment },
        ])
        const same = JSON.stringify(place)
        for (const elsewhere of changed.filter(
          (one) => JSON.stringify({ ...place, ...one }) !== same,
        )) {
          tried++
          if (await opens(tx, elsewhere, sealed)) opened.push(JSON.stringify(elsewhere))
        }
      }
    })
    console.log(`${tried} places tried, ${opened.length} opened`)
    expect(opened).toEqual([])
  }, 120_000)

  test('are refused after any one bit of what is stored was turned', async () => {
    let tried = 0
    let opened = 0
    for (const { place, sealed } of texts) {
      const stored = Buffer.from(sealed)
      // Read once: the name of a key that there is not makes the vault look again each time.
      await asSystem(async (tx) => {
        for (let bit = 0; bit < stored.length * 8; bit++) {
          const turned = Buffer.from(stored)
          turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          tried++
          if (await opens(tx, place, turned.toString('latin1'))) opened++
        }
      })
    }
    console.log(`${tried} bits turned, ${opened} opened`)
    expect(opened).toBe(0)
  }, 180_000)

  test('are refused when their rows were exchanged in the database itself', async () => {
    const rows = await asOwner<{ id: string; text_sealed: string }>(
      'select id, text_sealed from statement order by id limit 2',
    )
    const [a, b] = rows
    const put = (id?: string, text?: string) =>
      asOwner('update statement set text_sealed = $2 where id = $1', [id, text])
    await put(a?.id, b?.text_sealed)
    const place = texts.find((one) => one.place.row === a?.id)?.place
    expect(place).toBeDefined()
    expect(await asSystem((tx) => opens(tx, place as Place, b?.text_sealed ?? ''))).toBe(false)
    await put(a?.id, a?.text_sealed)
  })
})

describe('a destroyed compartment', () => {
  const compartment = () => `party:${cast.requester}` as const
  const loginId = crypto.randomUUID()
  const reader = (who: keyof Cast) => ({ id: cast[who], loginId })
  const view = async (who: keyof Cast) => JSON.stringify(await readCase(reader(who), signed.ref))

  test('is destroyed by the system alone', async () => {
    for (const who of [cast.supervisor, cast.requester, null])
      await expect(
        withActor(who, (tx) => destroyCompartment(tx, caseId, compartment(), 'asked')),
      ).rejects.toThrow(/only the system/)
    await openWithReason(reader('supervisor'), signed.ref, { reason: 'talk' })
    expect(await view('supervisor')).toContain(secret('story'))
  })

  test('opens nothing more: pages say so and do not break', async () => {
    expect(await asSystem((tx) => destroyCompartment(tx, caseId, compartment(), 'retention'))).toBe(
      true,
    )
    expect(await asSystem((tx) => destroyCompartment(tx, caseId, compartment(), 'asked'))).toBe(
      false,
    )
    for (const who of ['requester', 'other', 'supervisor', 'mediator1'] as const) {
      expect((await readCase(reader(who), signed.ref)).ok).toBe(true)
      expect((await readTimeline(reader(who), signed.ref)).ok).toBe(true)
      expect(await view(who)).not.toContain(secret('story'))
    }
    expect(await view('other')).toContain(secret('answer'))
    const gone = texts.find(
      ({ place }) => place.caseId === caseId && place.compartment === compartment(),
    )
    await asSystem(async (tx) => {
      await expect(open(tx, gone?.place as Place, gone?.sealed ?? '')).rejects.toThrow(TextDeleted)
    })
    const stones = await asOwner('select case_id, compartment, why from vault_tombstone')
    expect(stones).toEqual([{ case_id: caseId, compartment: compartment(), why: 'retention' }])
  })

  test('gets no new key: not by sealing, not by writing one past the vault', async () => {
    const place = {
      caseId,
      compartment: compartment(),
      table: 'statement',
      column: 'text_sealed',
      row: caseId,
    }
    await asSystem(async (tx) => {
      await expect(seal(tx, place, 'again')).rejects.toThrow(TextDeleted)
    })
    const insert = `insert into vault_key (id, case_id, compartment, version, wrapped)
      select gen_random_uuid(), case_id, $1, 9, wrapped from vault_key where case_id = $2 and compartment = 'staff'`
    await expect(asOwner(insert, [compartment(), caseId])).rejects.toThrow(/was destroyed/)
    expect(
      await asOwner('select from vault_key where case_id = $1 and compartment = $2', [
        caseId,
        compartment(),
      ]),
    ).toEqual([])
  })
})
