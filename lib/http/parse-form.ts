import 'server-only'
import { endOfDay } from '#lib/shared/door-payload.ts'
import { toIso } from '#lib/shared/zoned-time.ts'
import type { Rows } from './typed-place.ts'

/** A form's fields as they were sent; of several with one name, the values are in `lists`. */
export type FormRecord = Record<string, string>

// Fields that speak about the form itself and are not part of what it sends.
const meta = new Set(['key', 'form', 'back', 'next', 'zone', 'shownTo', 'typedAt', 'resumes'])

// Deeper than any field of any form. A name of more parts is one strange key, for the schema to refuse.
const MOST_PARTS = 8

/** What a form says: as JSON, as it was typed, and which rows of it the lists came from. */
export type ParsedForm = { input: unknown; form: FormRecord; rows: Rows }

type Tree = { [key: string]: Tree | unknown }

// Without a prototype a field named __proto__ or toString is only a field.
const newTree = (): Tree => Object.create(null)
const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Turns form fields into JSON. A name is a dotted path and may end in what its value is:
 * `payload.otherPeople.0.name`, `payload.safety.worry:number`, `payload.understood:boolean`,
 * `payload.topics:list` (every ticked box), `payload.startsAt:moment` (a local time in the zone of the
 * hidden field `zone`), `payload.due:day` (the end of that day in the same zone). Blank texts count as not
 * given; an empty list only when a hidden empty field says so.
 * A field that ends in `:beside` (`payload.team.0.role:beside`, `payload.times.0.minutes:number:beside`) counts
 * only where its row holds something else: what stands ready in an empty row does not make it one.
 */
export function parseForm(fields: [string, string][]): ParsedForm {
  const given = Map.groupBy(fields, ([name]) => name)
  const record: FormRecord = Object.create(null)
  for (const [name, all] of given) record[name] = all.map(([, value]) => value).join('\n')
  const tree = newTree()
  const isBeside = (name: string) => name.endsWith(':beside')
  const names = [...given.keys()].filter((name) => !meta.has(name))
  for (const name of names.toSorted((a, b) => Number(isBeside(a)) - Number(isBeside(b)))) {
    const [path = '', sort = 'text'] = name.split(':')
    const parts = path.split('.')
    if (isBeside(name) && !hasRow(tree, parts.slice(0, -1))) continue
    const values = (given.get(name) ?? []).map(([, value]) => value)
    const value = read(sort === 'beside' ? 'text' : sort, values, record.zone ?? 'UTC')
    if (value !== undefined) plant(tree, parts.length > MOST_PARTS ? [path] : parts, value)
  }
  const rows: Rows = new Map()
  return { input: withArrays(tree, rows), form: record, rows }
}

function read(kind: string, values: string[], zone: string): unknown {
  const filled = values.filter((value) => value.trim() !== '')
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
    if (!isTree(row) || !Object.hasOwn(row, key)) return false
    row = row[key]
  }
  return true
}

/** Where a field stands beside its own parts, its text or list counts, for the schema to say what it is. */
function plant(tree: Tree, path: string[], value: unknown): void {
  const [head = '', ...rest] = path
  if (rest.length === 0) {
    tree[head] = value
    return
  }
  const below = Object.hasOwn(tree, head) ? tree[head] : newTree()
  if (!isTree(below)) return
  tree[head] = below
  plant(below, rest, value)
}

/** Trees whose keys are 0, 1, 2 … are lists; gaps close up, so that an empty row in between is no row. */
function withArrays(tree: unknown, rows: Rows, path: string[] = []): unknown {
  if (!isTree(tree)) return tree
  const entries = Object.entries(tree)
  const isList = entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))
  if (!isList)
    return Object.fromEntries(
      entries.map(([key, value]) => [key, withArrays(value, rows, [...path, key])]),
    )
  const items = entries.toSorted(([a], [b]) => Number(a) - Number(b))
  rows.set(
    path.join('.'),
    items.map(([key]) => Number(key)),
  )
  return items.map(([, value], place) => withArrays(value, rows, [...path, String(place)]))
}
