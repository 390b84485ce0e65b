import type { z } from 'zod'
import type { Sent } from '../call-route.ts'
import { withValue } from '../malformed.ts'
import { takes } from '../sample-of.ts'
import { fieldsOf } from '../schema-fields.ts'
import type { Dice } from '../tamper/dice.ts'
import { anything, nastyTexts, nested, wishedKeys } from './nasty.ts'

/** A body that is no JSON object, or comes as something else: never read any further. */
export function unreadable(dice: Dice, whole: unknown): Sent {
  const json = JSON.stringify(whole)
  const bytes = Buffer.from(json)
  const ways: (() => Sent)[] = [
    () => ({ text: json.slice(0, dice.below(json.length)) }),
    () => ({ text: `\ufeff\ufeff${json}` }),
    () => ({ text: `${json}${json}` }),
    () => ({ text: `[${json}]` }),
    () => ({
      text: dice.of([
        'null',
        '1',
        '"x"',
        'NaN',
        '{]',
        "{'a':1}",
        '{"a":01}',
        '/**/{}x',
        '{"a":1,}',
      ]),
    }),
    () => ({ text: nested(33 + dice.below(20_000), dice) }),
    () => ({ text: `{"a":"${'x'.repeat(256 * 1024 + dice.below(1000))}"}` }),
    () => ({
      text: new Uint8Array([...bytes.subarray(0, 1), 0xff, 0xc0, 0x80, ...bytes.subarray(1)]),
    }),
    () => ({
      text: new Uint8Array(
        Array.from({ length: 1 + dice.below(300) }, () => 128 + dice.below(128)),
      ),
    }),
    () => ({
      json: whole,
      type: dice.of(['text/plain', 'text/xml', 'application/xml', 'multipart/form-data']),
    }),
    () => ({
      json: whole,
      type: dice.of(['application/jsonp', 'image/png', 'application/json5', '*/*', ',']),
    }),
    () => ({ text: `a=${'b&'.repeat(2000)}`, type: 'application/x-www-form-urlencoded' }),
  ]
  return dice.of(ways)()
}

/** The body with something wrong in it. Where its schema would take it all the same, it has a key too many. */
export function wrong(dice: Dice, whole: unknown, schema?: z.core.$ZodType): object {
  let body = whole as Record<string, unknown>
  const fields = schema ? fieldsOf(schema).slice(1) : []
  for (let n = dice.below(3); n >= 0 && fields.length > 0; n--) {
    const { path } = dice.of(fields)
    if (path.length > 0)
      body = withValue(body, reachable(body, path), anything(dice)) as typeof body
  }
  const added = Object.fromEntries([...Object.entries(body), [dice.of(wishedKeys), anything(dice)]])
  const chosen = dice.coin() ? added : body
  if (schema && !takes(schema, chosen)) return chosen
  return Object.fromEntries([...Object.entries(chosen), ['nobodyKnowsThis', anything(dice)]])
}

/** As far of a path as there is something, so that the value lands inside of what was sent. */
function reachable(body: unknown, path: (string | number)[]): (string | number)[] {
  let at: unknown = body
  for (const [place, key] of path.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
      return path.slice(0, place + 1)
    at = (at as Record<string, unknown>)[key]
    if (place < path.length - 1 && (typeof at !== 'object' || at === null))
      return path.slice(0, place + 1)
  }
  return path
}

/** The same as the fields of an HTML form, with names that no page has. */
export function asForm(dice: Dice, whole: unknown): Sent {
  const fields = new URLSearchParams()
  for (const [name, value] of Object.entries(whole as object)) fields.append(name, String(value))
  const endings = [
    '',
    ':number',
    ':boolean',
    ':list',
    ':moment',
    ':day',
    ':beside',
    ':moment:beside',
    ':x',
  ]
  for (let n = 1 + dice.below(12); n > 0; n--) {
    const parts = Array.from({ length: 1 + dice.below(10) }, () =>
      dice.of([...wishedKeys, 'payload', '0', '1e9']),
    )
    fields.append(parts.join('.') + dice.of(endings), short(dice.of(nastyTexts)))
  }
  for (const name of ['zone', 'form', 'back', 'next', 'key', 'shownTo', 'typedAt', 'resumes'])
    if (dice.coin()) fields.append(name, short(dice.of(nastyTexts)))
  fields.append('nobodyKnowsThis', 'x')
  return { text: fields.toString(), type: 'application/x-www-form-urlencoded' }
}

const short = (text: string) => text.slice(0, 3000)
