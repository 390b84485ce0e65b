import 'server-only'
import { endOfDay } from '#lib/shared/door-payload.ts'
import { toIso } from '#lib/shared/zoned-time.ts'
import type { Body } from './read-body.ts'

/** A form's fields as they were sent; of several with one name, the values are in `lists`. */
export type FormRecord = Record<string, string>

// Fields that speak about the form itself and are not part of what it sends.
const meta = new Set(['key', 'form', 'back', 'next', 'zone', 'shownTo', 'typedAt', 'resumes'])

type Tree = { [key: string]: Tree | unknown }

/**
 * Turns form fields into JSON. A name is a dotted path and may end in what its value is:
 * `payload.otherPeople.0.name`, `payload.safety.worry:number`, `payload.understood:boolean`,
 * `payload.topics:list` (every ticked box), `payload.startsAt:moment` (a local time in the zone of the
 * hidden field `zone`), `payload.due:day` (the end of that day in the same zone). Empty texts count as not
 * given; an empty list only when a hidden empty field says so.
 * A field that ends in `:beside` (`payload.team.0.role:beside`, `payload.times.0.minutes:number:beside`) counts
 * only where its row holds something else: what stands ready in an empty row does not make it one.
 */
export function parseForm(fields: [string, string][]): Body {
  const record: FormRecord = {}
  for (const [name, value] of fields)
    record[name] = name in record ? `${record[name]}\n${value}` : value
  // Without a prototype a field named __proto__ is only a field.
  const tree: Tree = Object.create(null)
  const isBeside = (name: string) => name.endsWith(':beside')
  const names = Object.keys(record).filter((name) => !meta.has(name))
  for (const name of names.toSorted((a, b) => Number(isBeside(a)) - Number(isBeside(b)))) {
    const [path = '', given = 'text'] = name.split(':')
    const kind = given === 'beside' ? 'text' : given
    if (isBeside(name) && !hasRow(tree, path.split('.').slice(0, -1))) continue
    const values = fields.filter(([other]) => other === name).map(([, value]) => value)
    const value = read(kind, values, record.zone ?? 'UTC')
    if (value !== undefined) plant(tree, path.split('.'), value)
  }
  return { input: withArrays(tree), form: record }
}

function read(kind: string, values: string[], zone: string): unknown {
  const filled = values.filter((value) => value !== '')
  if (kind === 'list') return filled
  const last = filled.at(-1)
  if (last === undefined) return undefined
  if (kind === 'number') return Number.isNaN(Number(last)) ? last : Number(last)
  if (kind === 'boolean') return last === 'true' || last === 'on'
  if (kind === 'moment') return toIso(last, zone) ?? last
  if (kind === 'day') return endOfDay(last, zone)
  return last
}

function hasRow(tree: Tree, path: string[]): boolean {
  let row: unknown = tree
  for (const key of path) {
    if (typeof row !== 'object' || row === null || !Object.hasOwn(row, key)) return false
    row = (row as Tree)[key]
  }
  return true
}

function plant(tree: Tree, path: string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length === 0) {
    tree[head] = value
    return
  }
  const below = (Object.hasOwn(tree, head) ? tree[head] : Object.create(null)) as Tree
  tree[head] = below
  plant(below, rest, value)
}

/** Trees whose keys are 0, 1, 2 … are lists; gaps close up, so that an empty row in between is no row. */
function withArrays(tree: unknown): unknown {
  if (typeof tree !== 'object' || tree === null || Array.isArray(tree)) return tree
  const entries = Object.entries(tree).map(([key, value]) => [key, withArrays(value)] as const)
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
  if (!isList) return Object.fromEntries(entries)
  return entries.toSorted(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
}
