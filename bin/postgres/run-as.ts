import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** The user that PostgreSQL runs as when we are root, which PostgreSQL refuses to be. */
export type RunAs = { uid: number; gid: number }

/** Undefined unless we are root: then the owner of an existing cluster, else `nobody`. */
export function chooseUser(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster)
    if (uid !== 0) return { uid, gid }
  }
  const line = readFileSync('/etc/passwd', 'utf8').match(/^nobody:[^:]*:(\d+):(\d+):/m)
  return { uid: Number(line?.[1] ?? 65_534), gid: Number(line?.[2] ?? 65_534) }
}

/** Whether that user may pass through every folder that leads to the path. */
export function canReach(path: string, { uid, gid }: RunAs): boolean {
  let folder = existing(resolve(path))
  while (true) {
    const { mode, uid: owner, gid: group } = statSync(folder)
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001
    if ((mode & bit) === 0) return false
    if (dirname(folder) === folder) return true
    folder = dirname(folder)
  }
}

function existing(path: string): string {
  return existsSync(path) ? realpathSync(path) : existing(dirname(path))
}
