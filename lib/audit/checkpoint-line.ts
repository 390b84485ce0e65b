import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** How far the history of one case goes: its id, its public number, the place and the mac of its last event. */
export type Head = readonly [caseId: string, ref: string, seq: number, mac: string]

/**
 * One line of the file. `heads` are those that changed since the line before; `root` is a hash over all of them.
 * `before` is the hash of the line before; `broken` that of a half-written line between the two, if there is one.
 */
export type Checkpoint = {
  n: number
  at: string
  cases: number
  events: number
  heads: Head[]
  root: string
  before: string
  broken?: string
}

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash over the ends of all histories, in the order of the cases' ids. */
export function rootOf(heads: ReadonlyMap<string, Head>): string {
  const lines = [...heads.values()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, , seq, mac]) => `${id} ${seq} ${mac}\n`)
  return hashOf(lines.join(''))
}

/** The first line, which says what the file is and whose signatures stand in it. */
export const headerLine = (publicKey: string): string =>
  JSON.stringify({ parley: 'checkpoints', format: 1, key: publicKey })

/** A line without its end, signed: the signature comes last and covers every byte before it. */
export function writeLine(checkpoint: Checkpoint, key: KeyObject): string {
  const text = JSON.stringify(checkpoint)
  const signature = sign(null, Buffer.from(text), key).toString('base64')
  return `${text.slice(0, -1)},"signature":"${signature}"}`
}

/** Reads a line. Null when it is not exactly what the owner of `publicKey` signed. */
export function readLine(line: string, publicKey: KeyObject): Checkpoint | null {
  const [, body, signature] = /^(\{.*),"signature":"([A-Za-z0-9+/]{86}==)"\}$/.exec(line) ?? []
  if (!body || !signature) return null
  const bytes = Buffer.from(signature, 'base64')
  // One spelling only: the last letters of base64 have bits that nobody reads.
  if (bytes.toString('base64') !== signature) return null
  if (!verify(null, Buffer.from(`${body}}`), publicKey, bytes)) return null
  return JSON.parse(`${body}}`) as Checkpoint
}

/** The public half of a private key, for reading one's own lines. */
export const publicHalf = (key: KeyObject): KeyObject => createPublicKey(key)
