import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { chooseHome } from '#bin/postgres/choose-home.ts'
import { type Access, ensureDatabase, urlOf } from '#bin/postgres/ensure-database.ts'
import { initCluster } from '#bin/postgres/init-cluster.ts'
import { startServer, stopServer } from '#bin/postgres/start-server.ts'
import { migrate } from '#lib/db/migrate.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    access: Access
  }
}

export const template = 'parley_template'

// Nothing of this survives the run, so it need not survive a power cut.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** One real PostgreSQL for all tests, with one migrated database that the test files copy. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  // Its user, who is not us when we are root, must be able to pass.
  chmodSync(folder, 0o711)
  const home = chooseHome(join(folder, 'database'))
  const passwords = { ownerPassword: 'owner-in-tests', appPassword: 'app-in-tests' }
  await initCluster(home, passwords.ownerPassword)
  const { port } = await startServer(home, passwords.ownerPassword, { settings })
  const access = { port, ...passwords }
  await ensureDatabase(access, template)
  await migrate(urlOf(access, 'owner', template))
  project.provide('access', access)
  return async () => {
    await stopServer(home, 'immediate')
    for (const path of [folder, home.folder]) rmSync(path, { recursive: true, force: true })
  }
}
