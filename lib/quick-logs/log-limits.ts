/** The database has the same limits. A talk on the spot with more people, or a longer one, is no quick log. */
export const logLimits = {
  people: { min: 1, max: 30 },
  minutes: { min: 1, max: 180 },
} as const
