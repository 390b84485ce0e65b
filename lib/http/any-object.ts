import { z } from 'zod'

/**
 * An object just as it was sent, for a schema that is known only later. Unlike a record it keeps a key named
 * `__proto__`, so that the later schema finds it.
 */
export const anyObject = z.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
)
