import { chownSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import type { Home } from './choose-home.ts'
import { runProgram } from './run-program.ts'

/** Makes the cluster if there is none. A run that was killed half-way leaves nothing to trip over. */
export async function initCluster(home: Home, ownerPassword: string): Promise<boolean> {
  if (existsSync(home.cluster)) return false
  // The initdb of a killed run may still be writing: so each run has names of its own.
  const cluster = join(home.folder, `unfinished-${process.pid}`)
  const passwordFile = `${cluster}-password`
  removeUnfinished(home.folder)
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 })
  if (home.runAs) chownSync(passwordFile, home.runAs.uid, home.runAs.gid)
  const { code, output } = await runProgram(home, 'initdb', [
    `--pgdata=${cluster}`,
    '--username=owner',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--data-checksums',
  ])
  rmSync(passwordFile, { force: true })
  if (code !== 0) {
    const told = output.split('\n').find((line) => /error|fatal/i.test(line)) ?? output.trim()
    throw new PlainError(`The embedded database could not be made in ${home.folder}: ${told}`)
  }
  renameSync(cluster, home.cluster)
  removeUnfinished(home.folder)
  return true
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith('unfinished-'))) {
    try {
      rmSync(join(folder, name), { recursive: true, force: true })
    } catch {
      // Somebody still writes there; it is in nobody's way.
    }
  }
}
