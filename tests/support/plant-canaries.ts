import { randomBytes } from 'node:crypto'
import type { z } from 'zod'
import { type EventType, payloads } from '#machines/case/events.ts'

type Schema = { def: Def }
type Def = {
  type: string
  innerType?: Schema
  element?: Schema
  shape?: Record<string, Schema>
}

/** Every canary that was planted, by the field that it stands in (`accept.conditionsNote`). */
export const planted = new Map<string, string>()

/** How every canary begins: whoever looks for many of them looks for this first. */
export const CANARY = 'canary'

/** A text that nobody else writes. What is looked for afterwards is its last part: it survives any encoding. */
export function canary(field: string): string {
  const mark = CANARY + randomBytes(12).toString('hex')
  planted.set(mark, field)
  return `ñ "${mark}`
}

/** A payload with a canary in every field in which a person can type, also where it may be left out. */
export const plant = (type: EventType, payload: unknown): unknown =>
  fill(payloads[type] as unknown as Schema, payload, type)

function fill(schema: Schema, value: unknown, field: string): unknown {
  const { def } = schema
  if (def.type === 'optional' && def.innerType) {
    if (value === undefined && !isFree(def.innerType)) return undefined
    return fill(def.innerType, value, field)
  }
  if (isFree(schema)) return canary(field)
  if (def.type === 'array' && def.element) {
    const element = def.element
    return (value as unknown[]).map((one) => fill(element, one, field))
  }
  if (def.type !== 'object') return value
  const filled = Object.entries(def.shape ?? {}).map(([name, part]) => {
    const given = (value as Record<string, unknown>)[name]
    return [name, fill(part, given, `${field}.${name}`)] as const
  })
  return Object.fromEntries(filled.filter(([, content]) => content !== undefined))
}

/** A string of whatever somebody types: no id, no moment, no code. A rule about letters or length does not narrow it. */
const isFree = (schema: Schema): boolean =>
  schema.def.type === 'string' && (schema as unknown as z.ZodType).safeParse('ñ "Words').success
