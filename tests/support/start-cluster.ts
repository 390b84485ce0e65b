import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseHome } from '#bin/postgres/choose-home.ts'
import { initCluster } from '#bin/postgres/init-cluster.ts'
import { startServer, stopServer } from '#bin/postgres/start-server.ts'

// Nothing of this survives the run, so it need not survive a power cut.
const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']

/** A real PostgreSQL of its own, with its superuser `owner` alone; `stop` leaves nothing behind. */
export async function startCluster(
  ownerPassword: string,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'))
  // Its user, who is not us when we are root, must be able to pass.
  chmodSync(folder, 0o711)
  const home = chooseHome(join(folder, 'database'))
  await initCluster(home, ownerPassword)
  const { port } = await startServer(home, ownerPassword, { settings })
  const stop = async () => {
    await stopServer(home, 'immediate')
    for (const path of [folder, home.folder]) rmSync(path, { recursive: true, force: true })
  }
  return { port, stop }
}
