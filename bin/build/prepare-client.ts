import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { root, runChild } from '#bin/start/run-child.ts'
import { hashSources } from './hash-sources.ts'

const folder = join(root, 'lib/db/generated')
const stamp = join(folder, 'made-from')
const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']

/** Generates the database client when it is missing or its schema has changed. */
export async function prepareClient(): Promise<void> {
  if (isClientFresh()) return
  const madeFrom = hashSources(root, sources)
  const { code, output } = await runChild(
    ['node_modules/prisma/build/index.js', 'generate'],
    process.env,
  )
  if (code !== 0) {
    process.stderr.write(`${output.trim().split('\n').slice(-20).join('\n')}\n`)
    throw new PlainError('The database client could not be generated (see the lines above).')
  }
  writeFileSync(stamp, madeFrom)
}

/** Whether the client on disk was generated from the schema on disk. */
export function isClientFresh(): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root, sources)
}
