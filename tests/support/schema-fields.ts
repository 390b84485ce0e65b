import type { z } from 'zod'
import { anyObject } from '#lib/http/any-object.ts'

// Looks into a zod schema: which fields it has, and what each may hold.

export type Kind =
  | 'text'
  | 'uuid'
  | 'moment'
  | 'day'
  | 'number'
  | 'boolean'
  | 'choice'
  | 'list'
  | 'object'
  | 'anything'
  | 'unknown'

/** One field of a schema. `path` has 0 for the first of a list; the schema itself has the empty path. */
export type SchemaField = {
  path: (string | number)[]
  kind: Kind
  /** may be left out */
  optional: boolean
  schema: z.core.$ZodType
}

type Def = {
  type: string
  format?: string
  innerType?: z.core.$ZodType
  element?: z.core.$ZodType
  options?: z.core.$ZodType[]
  in?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  catchall?: z.core.$ZodType
  values?: unknown[]
  entries?: Record<string, string>
  checks?: { _zod: { def: { check: string; maximum?: number; value?: unknown } } }[]
}

export const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def

/** Every field of a schema, the schema itself first, then what is inside of it. */
export function fieldsOf(
  schema: z.core.$ZodType,
  path: (string | number)[] = [],
  optional = false,
): SchemaField[] {
  const def = defOf(schema)
  if (schema === anyObject) return [{ path, kind: 'anything', optional, schema }]
  if (/^(optional|nullable|default)$/.test(def.type) && def.innerType)
    return fieldsOf(def.innerType, path, true)
  if (def.type === 'union') return unionFields(schema, def, path, optional)
  const own = { path, kind: kindOf(def), optional, schema }
  if (def.type === 'object')
    return [
      own,
      ...Object.entries(def.shape ?? {}).flatMap(([key, part]) => fieldsOf(part, [...path, key])),
    ]
  if (def.type === 'array' && def.element) return [own, ...fieldsOf(def.element, [...path, 0])]
  return [own]
}

/** A choice between a person and a fixed word is one field that holds a choice. */
function unionFields(
  schema: z.core.$ZodType,
  { options = [] }: Def,
  path: (string | number)[],
  optional: boolean,
): SchemaField[] {
  const simple = options.every((one) => ['uuid', 'choice'].includes(kindOf(defOf(one))))
  return [{ path, kind: simple ? 'choice' : 'unknown', optional, schema }]
}

function kindOf({ type, format }: Def): Kind {
  if (type === 'enum' || type === 'literal') return 'choice'
  if (type === 'array') return 'list'
  if (type === 'string' && (format === 'uuid' || format === 'guid')) return 'uuid'
  // A day has ten letters, always: its format is its limit.
  if (type === 'string' && format === 'date') return 'day'
  if (type === 'string') return format === 'datetime' ? 'moment' : 'text'
  return type === 'number' || type === 'boolean' || type === 'object' ? type : 'unknown'
}

/** The most that a field may hold, in letters, items or as a number; undefined where nothing says so. */
export function mostOf(schema: z.core.$ZodType): number | undefined {
  return limitOf(schema, /^(max_length|less_than)$/)
}

/** The least number. */
export function leastOf(schema: z.core.$ZodType): number | undefined {
  return limitOf(schema, /^greater_than$/)
}

function limitOf(schema: z.core.$ZodType, wanted: RegExp): number | undefined {
  const checks = defOf(schema).checks ?? []
  const found = checks.map(({ _zod }) => _zod.def).filter(({ check }) => wanted.test(check))
  const values = found.map(({ maximum, value }) => Number(maximum ?? value))
  return values.length === 0 ? undefined : Math.min(...values)
}

/** Are keys that the schema does not name refused? */
export const isStrict = (schema: z.core.$ZodType): boolean => {
  const { catchall } = defOf(schema)
  return catchall !== undefined && defOf(catchall).type === 'never'
}
