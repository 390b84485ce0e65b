import { expect, test } from 'vitest'
import { readBody } from './read-body.ts'

const sent = (type: string, body: string) =>
  readBody(new Request('http://own', { method: 'POST', headers: { 'Content-Type': type }, body }))
const codeOf = async (type: string, body: string) => {
  const read = await sent(type, body)
  return read.ok ? 'ok' : read.refusal.code
}

test('what is nested deeper than any form is not read', async () => {
  const deep = (levels: number) => `{"payload":${'['.repeat(levels)}${']'.repeat(levels)}}`
  expect(await codeOf('application/json', deep(5))).toBe('ok')
  expect(await codeOf('application/json', deep(60))).toBe('malformed')
  expect(await codeOf('application/json', deep(120_000))).toBe('malformed')
})

test('a form of more fields than any page has is too large', async () => {
  const fields = (many: number) => Array.from({ length: many }, (_, n) => `f${n}=`).join('&')
  expect(await codeOf('application/x-www-form-urlencoded', fields(500))).toBe('ok')
  expect(await codeOf('application/x-www-form-urlencoded', fields(20_000))).toBe('too-large')
})

test('256 kB are read, one byte more is not', async () => {
  const text = (bytes: number) => `{"a":"${'x'.repeat(bytes - 8)}"}`
  expect(await codeOf('application/json', text(256 * 1024))).toBe('ok')
  expect(await codeOf('application/json', text(256 * 1024 + 1))).toBe('too-large')
})

test('bytes that are no text are malformed', async () => {
  const read = await readBody(
    new Request('http://own', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
    }),
  )
  expect(read).toMatchObject({ ok: false, refusal: { code: 'malformed' } })
})
