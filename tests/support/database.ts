import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { copyDatabase, urlOf } from '#bin/postgres/ensure-database.ts'

// Runs before each test file, and so before anything of lib reads its settings.

const access = inject('access')
const name = `parley_${process.pid}_${randomBytes(4).toString('hex')}`
await copyDatabase(access, 'parley_template', name)

/** The database of this test file alone: a fresh copy of the migrated, empty one. */
export const ownerUrl = urlOf(access, 'owner', name)
export const appUrl = urlOf(access, 'app', name)

process.env.DATABASE_URL = appUrl
process.env.DATABASE_OWNER_URL = ownerUrl
process.env.PARLEY_ORIGIN = 'http://localhost:3000'
process.env.PARLEY_KEY = randomBytes(32).toString('base64')
process.env.PARLEY_DEMO = '0'

// As every process does when it starts. Imported only now: the settings must stand first.
const { openSecrets } = await import('#lib/vault/open-secrets.ts')
await openSecrets({ DATABASE_URL: appUrl, PARLEY_KEY: process.env.PARLEY_KEY })
