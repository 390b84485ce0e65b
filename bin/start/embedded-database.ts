import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chooseHome } from '#bin/postgres/choose-home.ts'
import { type Access, ensureDatabase } from '#bin/postgres/ensure-database.ts'
import { initCluster } from '#bin/postgres/init-cluster.ts'
import { startServer, stopServer } from '#bin/postgres/start-server.ts'
import { chooseKeyFile, readOrMakePasswords } from './data-folder.ts'
import { note, step } from './steps.ts'
import { onStop } from './stop.ts'

/** Starts the embedded database under the data folder; stopped cleanly when the launcher stops. */
export function startEmbedded(data: string): Promise<{ access: Access; keyFile: string }> {
  return step('database', async (say) => {
    const home = chooseHome(join(data, 'database'))
    if (home.moved) note(`Its user cannot enter ${data}, so the database lives in ${home.folder}.`)
    const hasData = existsSync(home.cluster)
    const keyFile = chooseKeyFile(data, hasData)
    const passwords = readOrMakePasswords(data, hasData)
    say('making an embedded PostgreSQL')
    const made = await initCluster(home, passwords.ownerPassword)
    say('starting the embedded PostgreSQL')
    onStop((forced) => stopServer(home, forced ? 'immediate' : 'fast'))
    const { port, found } = await startServer(home, passwords.ownerPassword)
    const access = { port, ...passwords }
    await ensureDatabase(access)
    const how = found ? 'found running' : made ? 'made and started' : 'started'
    say(`embedded PostgreSQL, ${how} on port ${port}`)
    return { access, keyFile }
  })
}
