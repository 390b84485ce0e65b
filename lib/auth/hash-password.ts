import 'server-only'
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { inTurn } from './_hashing-queue.ts'

const derive = promisify(argon2)

// Above every set of figures that OWASP names as enough; about a tenth of a second on a small server.
const cost = { memory: 32 * 1024, passes: 3, parallelism: 1 }
const TAG_BYTES = 32

/** Hashes a password with argon2id, as a PHC string that carries its own cost and salt. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await inTurn(() => run(password, nonce, TAG_BYTES, cost))
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(nonce)}$${bare(tag)}`
}

/** Does the password belong to the hash? False for a hash that is not ours to read. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, tag] = phc.exec(hash) ?? []
  if (!memory || !passes || !parallelism || !salt || !tag) return false
  const expected = Buffer.from(tag, 'base64')
  const figures = {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  }
  const nonce = Buffer.from(salt, 'base64')
  const found = await inTurn(() => run(password, nonce, expected.length, figures))
  return timingSafeEqual(found, expected)
}

const phc =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{11,64})\$([\w+/]{22,86})$/

const bare = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

const run = (password: string, nonce: Buffer, tagLength: number, figures: typeof cost) =>
  // One way of writing a letter with an accent, whatever the keyboard sent.
  derive('argon2id', { message: password.normalize('NFKC'), nonce, tagLength, ...figures })
