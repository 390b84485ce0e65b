import { PlainError } from '#bin/plain-error.ts'
import { MigrationError } from '#lib/db/migrate.ts'

/** Turns what the driver throws into one sentence that names the setting, never its password. */
export function explainDatabase(error: unknown, setting: string, url: string): PlainError {
  if (error instanceof PlainError) return error
  if (error instanceof MigrationError) return new PlainError(error.message)
  const { hostname, port, pathname, username } = new URL(url)
  const where = `${hostname}:${port || 5432}`
  const { code, message } = firstOf(error)
  const reasons: Record<string, string> = {
    '28P01': `the password of ${username} is wrong`,
    '28000': `${username} may not sign in there`,
    '3D000': `there is no database ${pathname.slice(1)}`,
    '42501': `${username} lacks a right there (${message})`,
    ECONNREFUSED: 'nothing answers there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'the host name cannot be looked up',
    ETIMEDOUT: 'it does not answer',
    EHOSTUNREACH: 'the host cannot be reached',
  }
  return new PlainError(`${setting} does not work at ${where}: ${reasons[code] ?? message}.`)
}

/** A host with several addresses fails with one error for each. */
function firstOf(error: unknown): { code: string; message: string } {
  const one = error instanceof AggregateError ? error.errors[0] : error
  const { code = '', message = String(one) } = one as { code?: string; message?: string }
  return { code, message: message.replace(/\.$/, '') }
}
