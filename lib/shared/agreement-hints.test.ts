import { describe, expect, it } from 'vitest'
import { limits } from '#machines/case/events/fields.ts'
import { agreementFaults, agreementLimits, emptyRow, isEmptyRow } from './agreement-form.ts'
import { balanceOf, hintsForRow, isOneSided } from './agreement-hints.ts'
import { doorPayload } from './door-payload.ts'

const row = (some: Partial<typeof emptyRow>) => ({ ...emptyRow, ...some })
const codes = (some: Partial<typeof emptyRow>, locale = 'en') =>
  hintsForRow(row(some), locale).map((hint) => hint.code)

describe('hints for a promise', () => {
  it('says nothing about an empty line, and what is missing in a begun one', () => {
    expect(codes({})).toEqual([])
    expect(codes({ action: 'Knock before I come in' })).toEqual(['who', 'when'])
    expect(codes({ owner: 'everyone', 'due:day': '2026-12-01' })).toEqual(['what'])
    expect(codes({ owner: 'a', action: 'Return the ball', when: 'on Monday' })).toEqual([])
  })

  it.each([
    ['en', 'Try to listen', 'Try to'],
    ['en', 'We respect each other', 'respect'],
    ['en', 'Be nice in the hall', 'Be nice'],
    ['es', 'Intentaré escuchar', 'Intentaré'],
    ['es', 'Nos portamos con respeto', 'respeto'],
    ['es', 'Portarse bien en clase', 'Portarse bien'],
  ])('finds words that say too little (%s: %s)', (locale, action, word) => {
    expect(hintsForRow(row({ action, owner: 'a', when: 'now' }), locale)).toEqual([
      { code: 'vague', word },
    ])
  })

  it.each([
    ['en', 'Say that it was my fault', 'fault'],
    ['es', 'Decir que tengo la culpa', 'culpa'],
  ])('finds words of blame (%s: %s)', (locale, action, word) => {
    expect(hintsForRow(row({ action, owner: 'a', when: 'x' }), locale)).toEqual([
      { code: 'blame', word },
    ])
  })

  it('does not find a word inside another', () => {
    expect(codes({ action: 'Bring pastry to the country fair', owner: 'a', when: 'x' })).toEqual([])
    expect(codes({ action: 'Unless it rains, we walk', owner: 'a', when: 'x' })).toEqual([])
  })
})

describe('the balance', () => {
  const people = ['a', 'b']
  it('counts what everyone promises for each, and empty lines for nobody', () => {
    const rows = [
      row({ owner: 'everyone', action: 'Say hello' }),
      row({ owner: 'a', action: 'Knock' }),
      row({ owner: 'b' }),
    ]
    expect([...balanceOf(rows, people)]).toEqual([
      ['a', 2],
      ['b', 1],
    ])
    expect(isOneSided(balanceOf(rows, people))).toBe(false)
  })

  it('asks when only one gives, and not before anybody does', () => {
    expect(isOneSided(balanceOf([row({ owner: 'a', action: 'Knock' })], people))).toBe(true)
    expect(isOneSided(balanceOf([], people))).toBe(false)
    expect(isOneSided(balanceOf([row({ owner: 'a', action: 'Knock' })], ['a']))).toBe(false)
  })
})

describe('the form of the agreement', () => {
  const form = (rows: (typeof emptyRow)[]) => ({
    on: '',
    payload: {
      type: 'full',
      commitments: rows,
      whatWeTellOthers: '',
      ifItHappensAgain: '',
      'validUntil:day': '',
    },
  })

  it('has the same limits as the event', () => {
    expect(agreementLimits).toEqual({
      short: limits.short,
      note: limits.note,
      commitments: limits.commitments,
    })
  })

  it('lets an empty line pass and asks for the promise of a begun one', () => {
    expect(agreementFaults(form([emptyRow]))).toEqual([])
    expect(agreementFaults(form([emptyRow, row({ owner: 'a' })]))).toEqual([
      { name: 'payload.commitments.1.action', code: 'required' },
    ])
  })

  it('says what the event would refuse: too much, too long, and no kind', () => {
    const long = row({ action: 'x'.repeat(limits.note + 1), when: 'x'.repeat(limits.short + 1) })
    const many = Array.from({ length: limits.commitments }, () => emptyRow)
    const { payload } = form([long, ...many])
    const whatWeTellOthers = 'x'.repeat(limits.note + 1)
    expect(agreementFaults({ payload: { ...payload, type: '', whatWeTellOthers } })).toEqual([
      { name: 'payload.commitments.0.action', code: 'too-long' },
      { name: 'payload.commitments.0.when', code: 'too-long' },
      { name: 'payload.type', code: 'required' },
      { name: 'payload.commitments.root', code: 'too-many' },
      { name: 'payload.whatWeTellOthers', code: 'too-long' },
    ])
  })

  it('counts a line of spaces as none, whoever looks', () => {
    const blank = row({ action: ' ', where: '  ' })
    expect(hintsForRow(blank, 'en')).toEqual([])
    expect(isEmptyRow(blank)).toBe(true)
    expect(agreementFaults(form([blank]))).toEqual([])
    expect(doorPayload(form([blank]).payload, 'UTC')).toEqual({ type: 'full', commitments: [] })
  })

  it('becomes the payload of the event, without what is empty, a day as its end in the zone', () => {
    const filled = row({ owner: 'everyone', action: 'Knock', 'due:day': '2026-12-01' })
    expect(doorPayload(form([emptyRow, filled]).payload, 'Europe/Berlin')).toEqual({
      type: 'full',
      commitments: [{ owner: 'everyone', action: 'Knock', due: '2026-12-01T22:59:00.000Z' }],
    })
    expect(doorPayload(form([emptyRow]).payload, 'UTC')).toEqual({ type: 'full', commitments: [] })
  })
})
