import { z } from 'zod'
import { type EventType, payloads } from '../events.ts'

type Schema = {
  type?: string
  enum?: unknown
  format?: string
  pattern?: string
  properties?: Record<string, Schema>
  items?: Schema
}

/** The fields of an event that hold words of somebody's own, as keys without row numbers: `commitments-action`. */
export const textFieldsOf = (type: EventType): string[] =>
  textsIn(z.toJSONSchema(payloads[type]) as Schema, [])

function textsIn({ properties, items, ...field }: Schema, path: string[]): string[] {
  if (items) return textsIn(items, path)
  if (properties)
    return Object.entries(properties).flatMap(([name, part]) => textsIn(part, [...path, name]))
  const isFree = field.type === 'string' && !field.enum && !field.format && !field.pattern
  return isFree ? [path.join('-')] : []
}
