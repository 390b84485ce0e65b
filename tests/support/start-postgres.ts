import type { TestProject } from 'vitest/node'
import { type Access, ensureDatabase, urlOf } from '#bin/postgres/ensure-database.ts'
import { migrate } from '#lib/db/migrate.ts'
import { startCluster } from './start-cluster.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    access: Access
  }
}

export const template = 'parley_template'

/** One real PostgreSQL for all tests, with one migrated database that the test files copy. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const passwords = { ownerPassword: 'owner-in-tests', appPassword: 'app-in-tests' }
  const { port, stop } = await startCluster(passwords.ownerPassword)
  const access = { port, ...passwords }
  await ensureDatabase(access, template)
  await migrate(urlOf(access, 'owner', template))
  project.provide('access', access)
  return stop
}
