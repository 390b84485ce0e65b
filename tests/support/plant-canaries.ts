import { randomBytes } from 'node:crypto'
import { type EventType, payloads } from '#machines/case/events.ts'

type Schema = { def: Def }
type Def = {
  type: string
  format?: string
  innerType?: Schema
  element?: Schema
  shape?: Record<string, Schema>
  checks?: { _zod: { def: { check: string } } }[]
}

/** Every canary that was planted, by the field that it stands in (`accept.conditionsNote`). */
export const planted = new Map<string, string>()

/** A text that nobody else writes. What is looked for afterwards is its last part: it survives any encoding. */
export function canary(field: string): string {
  const mark = randomBytes(12).toString('hex')
  planted.set(mark, field)
  return `ñ "${mark}`
}

/** A payload with a canary in every field in which a person can type, also where it may be left out. */
export const plant = (type: EventType, payload: unknown): unknown =>
  fill(payloads[type] as unknown as Schema, payload, type)

function fill({ def }: Schema, value: unknown, field: string): unknown {
  if (def.type === 'optional' && def.innerType) {
    if (value === undefined && !isFree(def.innerType)) return undefined
    return fill(def.innerType, value, field)
  }
  if (isFree({ def })) return canary(field)
  if (def.type === 'array' && def.element) {
    const element = def.element
    return (value as unknown[]).map((one) => fill(element, one, field))
  }
  if (def.type !== 'object') return value
  const filled = Object.entries(def.shape ?? {}).map(([name, schema]) => {
    const given = (value as Record<string, unknown>)[name]
    return [name, fill(schema, given, `${field}.${name}`)] as const
  })
  return Object.fromEntries(filled.filter(([, content]) => content !== undefined))
}

/** A string of whatever somebody types: no id, no moment, no code. */
function isFree({ def }: Schema): boolean {
  const formats = def.checks?.some((check) => check._zod.def.check === 'string_format')
  return def.type === 'string' && def.format === undefined && !formats
}
