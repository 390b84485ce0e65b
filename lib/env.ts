import { z } from 'zod'

/** Every setting that Parley reads from its surroundings. Nothing else may read `process.env`. */
const Env = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\/.+/),
  PARLEY_ORIGIN: z.url({ protocol: /^https?$/ }),
  /** Root key of the vault, or the file that holds it. All other secrets are wrapped by it (lib/vault judges it). */
  PARLEY_KEY: z.string().optional(),
  PARLEY_KEY_FILE: z.string().optional(),
  /** The file outside the database that signed checkpoints of the histories are added to. */
  PARLEY_CHECKPOINTS: z.string().optional(),
  /** `1` only where the launcher made its own database and filled it with the demo programme. */
  PARLEY_DEMO: z.enum(['0', '1']).default('0'),
})

export type Env = z.infer<typeof Env>

let known: Env | undefined

/** The settings, checked once. Throws an Error that names each wrong setting, never its value. */
export function env(): Env {
  if (known) return known
  const read = Env.safeParse(process.env)
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))]
    throw new Error(`Missing or malformed setting: ${names.join(', ')} (see .env.example).`)
  }
  known = read.data
  return known
}

/** True where the demo's conveniences may show: its sign-in names, the mailbox, the clock that jumps. */
export const isDemo = (): boolean => env().PARLEY_DEMO === '1'
