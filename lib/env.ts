import { isIP } from 'node:net'
import { z } from 'zod'

// A line that is there but empty means the same as no line.
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((given) => (given === '' ? undefined : given), type.optional())

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
  /** Addresses or networks of the proxies in front, with commas between: only theirs count as forwarding. */
  PARLEY_TRUSTED_PROXY: z
    .string()
    .refine((text) => text.split(',').every(isAddressOrNetwork))
    .default(''),
  /** The server that takes mail, such as smtps://name:password@mail.example.org. Without it no mail leaves. */
  SMTP_URL: optional(z.string().regex(/^smtps?:\/\/.+/)),
  /** The sender of every mail: an address, or `Name <address>` on one line. */
  SMTP_FROM: optional(z.string().regex(/^[^\p{Cc}<>]*<?[^\s<>@]+@[^\s<>@]+>?$/u)),
})

function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.trim().split('/')
  if (text.trim() === '') return true
  const version = isIP(address)
  const most = version === 6 ? 128 : 32
  return (
    version !== 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most))
  )
}

/** The names of all of them. */
export const settingNames = Object.keys(Env.shape)

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

/** True where mail can leave: never from the demo, whose people are made up. */
export const sendsMail = (): boolean =>
  !isDemo() && env().SMTP_URL !== undefined && env().SMTP_FROM !== undefined

/** True where the demo's conveniences may show: its sign-in names, the mailbox, the clock that jumps. */
export const isDemo = (): boolean => env().PARLEY_DEMO === '1'
