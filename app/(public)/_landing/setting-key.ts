const known = ['school', 'university', 'residence', 'workplace', 'community'] as const

/** The message key of a programme's setting. */
export function settingKey(setting: string): (typeof known)[number] | 'other' {
  return known.find((one) => one === setting) ?? 'other'
}
