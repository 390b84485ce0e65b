import { createHash, randomBytes } from 'node:crypto'
import { Client } from 'pg'

const DAY = 24 * 60 * 60 * 1000

/**
 * While there is no programme: the path of a page on which the first one is founded. Good once, for a day; each
 * start makes a new one, and the last one alone counts. Nothing once there is a programme.
 */
export async function makeSetupLink(url: string): Promise<string | null> {
  const token = randomBytes(32).toString('base64url')
  const hash = createHash('sha256').update(token).digest('hex')
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const until = new Date(Date.now() + DAY)
    const made = await client.query('select app.make_setup_link($1, $2) as made', [hash, until])
    return made.rows[0].made ? `/setup/${token}` : null
  } finally {
    await client.end()
  }
}
