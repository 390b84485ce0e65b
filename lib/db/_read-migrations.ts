import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Migration = { name: string; sql: string; checksum: string }

/** The migrations on disk in the order of their names, which begin with a timestamp. */
export function readMigrations(folder = join(process.cwd(), 'prisma', 'migrations')): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'migration.sql')))
    .sort()
    .map((name) => {
      const content = readFileSync(join(folder, name, 'migration.sql'))
      const checksum = createHash('sha256').update(content).digest('hex')
      return { name, sql: content.toString('utf8'), checksum }
    })
}
