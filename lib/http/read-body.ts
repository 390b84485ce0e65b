import 'server-only'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type FormRecord, parseForm } from './parse-form.ts'

const LIMIT = 256 * 1024

/** A body as JSON; `form` holds the raw fields where an HTML form sent it. */
export type Body = { input: unknown; form: FormRecord | null }

/** Reads at most 256 kB of JSON or form fields. Refuses other types, larger bodies and broken JSON. */
export async function readBody(request: Request): Promise<Result<Body>> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded')
    return refuse('media-type')
  const text = await readText(request)
  if (text === null) return refuse('too-large')
  if (type === 'application/json') return parseJson(text)
  // A form sends the end of a line as two characters; to whoever typed it is one, and is counted as one.
  const form = [...new URLSearchParams(text)].map(([name, value]): [string, string] => [
    name,
    value.replaceAll('\r\n', '\n'),
  ])
  return ok(parseForm(form))
}

async function readText(request: Request): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > LIMIT) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): Result<Body> {
  try {
    const input: unknown = JSON.parse(text)
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      return refuse('malformed')
    return ok({ input, form: null })
  } catch {
    return refuse('malformed')
  }
}
