import 'server-only'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type FormRecord, parseForm } from './parse-form.ts'
import type { Rows } from './typed-place.ts'

const LIMIT = 256 * 1024
const MOST_FIELDS = 1000
const DEEPEST = 32

/** A body as JSON; `form` holds the raw fields where an HTML form sent it, `rows` what typedPlace needs. */
export type Body = { input: unknown; form: FormRecord | null; rows?: Rows }

/**
 * Reads at most 256 kB of JSON or form fields. Refuses other types, larger bodies, more fields than any page has,
 * what is no text, broken JSON, and JSON nested deeper than any form.
 */
export async function readBody(request: Request): Promise<Result<Body>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    return refuse('media-type')
  const bytes = await readBytes(request)
  if (!bytes) return refuse('too-large')
  const text = decode(bytes)
  if (text === null) return refuse('malformed')
  if (type === 'application/json') return parseJson(text)
  // A form sends the end of a line as two characters; to whoever typed it is one, and is counted as one.
  const form = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [
    name,
    value.replaceAll('\r\n', '\n'),
  ])
  if (form.length > MOST_FIELDS) return refuse('too-large')
  return ok(parseForm(form))
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parseJson(text: string): Result<Body> {
  try {
    const input: unknown = JSON.parse(text)
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return refuse('malformed')
    if (isDeeper(input, DEEPEST)) return refuse('malformed')
    return ok({ input, form: null })
  } catch {
    return refuse('malformed')
  }
}

// Level by level and not by calling itself: some of what is sent is made to exhaust whoever looks into it.
function isDeeper(value: object, most: number): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; depth < most; depth++) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
    if (level.length === 0) return false
  }
  return true
}
