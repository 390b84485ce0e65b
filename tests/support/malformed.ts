import { standIns } from '#machines/case/paths/cast.ts'
import { leastOf, mostOf, type SchemaField } from './schema-fields.ts'

/** Something wrong in one field: what to put there, and what should be said about it. */
export type Malformed = { what: string; value: unknown; codes: string[] }

const MISSING = Symbol('missing')
const strange = ['nothing-like-it', 'constructor', '__proto__', 'toString']
const lettersNobodySees = ['\0', 'a\0b', '\u0007', '\u009f', '\ud800', 'a\udc00b']

const each = (what: string, values: unknown[], ...codes: string[]): Malformed[] =>
  values.map((value) => ({ what: `${what}: ${said(value)}`, value, codes }))

const said = (value: unknown): string => JSON.stringify(value)?.slice(0, 40) ?? String(value)

/** Every way in which a field can be wrong, by what it is. */
export function malformed(field: SchemaField): Malformed[] {
  const isItem = typeof field.path.at(-1) === 'number'
  const missing = field.optional || field.path.length === 0 ? [] : isItem ? [null] : [MISSING, null]
  return [...each('missing', missing, 'required'), ...wrongIn(field)]
}

function wrongIn({ kind, schema }: SchemaField): Malformed[] {
  const most = mostOf(schema) ?? 0
  switch (kind) {
    case 'text':
      return [
        ...each('empty', ['', '   ', '\n\t', '\u200b'], 'required', 'bad-format'),
        ...each('too long', ['x'.repeat(most + 1), 'é'.repeat(most + 1)], 'too-long'),
        ...each('letters', lettersNobodySees, 'bad-letters', 'bad-format'),
        ...each('type', [5, true, ['x'], { x: 1 }], 'bad-format'),
      ]
    case 'uuid':
      return [
        ...each('empty', [''], 'required'),
        ...each('no id', ['x', `${standIns.other}\0`, ` ${standIns.other}`], 'bad-format'),
        ...each('type', [5, true, [standIns.other], {}], 'bad-format'),
      ]
    case 'moment':
      return [
        ...each('empty', [''], 'required'),
        ...each('no moment', ['tomorrow', '2026-01-01', '2026-01-01T10:00:00'], 'bad-format'),
        ...each('no day', ['2026-02-30T10:00:00Z', '2026-13-01T10:00:00Z'], 'bad-format'),
        ...each('too long', [`2026-01-01T10:00:00.${'0'.repeat(40)}Z`], 'too-long'),
        ...each('too early', ['0000-01-01T00:00:00Z', '1999-12-31T23:59:59Z'], 'too-early'),
        ...each('too late', ['9999-12-31T23:59:59-14:00', '2200-01-01T00:00:00Z'], 'too-late'),
        ...each('type', [5, true, [], {}], 'bad-format'),
      ]
    case 'day':
      return [
        ...each('empty', [''], 'required'),
        ...each(
          'no day',
          ['today', '2026-02-30', '2026-1-1', '2026-01-01T10:00:00Z'],
          'bad-format',
        ),
        ...each('type', [5, true, [], {}], 'bad-format'),
      ]
    case 'number':
      return [
        ...each('too small', [(leastOf(schema) ?? 0) - 1], 'too-small'),
        ...each('too big', [most + 1], 'too-big'),
        ...each('no number', ['5', 1.5, true, [1], {}], 'bad-format'),
        ...each('no end', [1e308, -1e308], 'too-big', 'too-small', 'bad-format'),
      ]
    case 'boolean':
      return each('type', ['true', 'on', 1, [], {}], 'bad-format')
    case 'choice':
      return [
        ...each('empty', [''], 'required', 'pick-one'),
        ...each('strange', strange, 'pick-one', 'bad-format'),
        ...each('type', [5, [], {}], 'pick-one', 'bad-format'),
      ]
    case 'list':
      return each('type', ['x', 5, true, { 0: 'x', length: 1 }], 'bad-format')
    default:
      return each('type', ['x', 5, true, []], 'bad-format')
  }
}

/** One of each kind, and what a database might stumble over: nothing at all, and half a letter. */
export const firstOfEach = (all: Malformed[]): Malformed[] => {
  const kinds = all.map(({ what }) => what.split(':')[0])
  return all.filter(
    ({ value }, place) =>
      value === null || value === '\ud800' || kinds.indexOf(kinds[place]) === place,
  )
}

/** A list with one item too many. */
export const tooMany = ({ schema }: SchemaField, items: unknown[]): Malformed => ({
  what: 'too many',
  value: Array.from({ length: (mostOf(schema) ?? 0) + 1 }, () => items[0]),
  codes: ['too-many'],
})

/** The same input with another value in one place; `sample` stays as it is. */
export function withValue(sample: unknown, path: (string | number)[], value: unknown): unknown {
  const [head, ...rest] = path
  if (head === undefined) return value
  if (Array.isArray(sample))
    return sample.map((one, n) => (n === head ? withValue(one, rest, value) : one))
  const { [head]: old, ...others } = sample as Record<string, unknown>
  const changed = withValue(old, rest, value)
  return changed === MISSING ? others : { ...others, [head]: changed }
}
