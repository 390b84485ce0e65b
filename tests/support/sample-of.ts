import type { z } from 'zod'
import { standIns } from '#machines/case/paths/cast.ts'
import { later } from '#machines/case/paths/payloads.ts'
import { defOf, fieldsOf, leastOf } from './schema-fields.ts'

// Whatever a schema takes, with nothing left out.

const texts = ['Words', standIns.otherCase, '2026-09/en', '112']

/** Something that this schema takes; every field that may be left out is there. */
export function sampleOf(schema: z.core.$ZodType): unknown {
  const [field] = fieldsOf(schema)
  if (!field) throw new Error('a schema without a field')
  const def = defOf(field.schema)
  switch (field.kind) {
    case 'text':
      return texts.find((text) => takes(field.schema, text))
    case 'uuid':
      return standIns.requester
    case 'moment':
      return later(1)
    case 'day':
      return later(1).slice(0, 10)
    case 'number':
      return leastOf(field.schema)
    case 'boolean':
      return true
    case 'choice':
      return choiceOf(field.schema)
    case 'list':
      return def.element ? [sampleOf(def.element)] : []
    default:
      return Object.fromEntries(
        Object.entries(def.shape ?? {}).map(([key, part]) => [key, sampleOf(part)]),
      )
  }
}

function choiceOf(schema: z.core.$ZodType): unknown {
  const { entries, values, options } = defOf(schema)
  if (options?.[0]) return sampleOf(options[0])
  return entries ? Object.values(entries)[0] : values?.[0]
}

export const takes = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as z.ZodType).safeParse(value).success
