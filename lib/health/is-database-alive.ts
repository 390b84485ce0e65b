import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'

/** True when the database answers. */
export async function isDatabaseAlive(): Promise<boolean> {
  try {
    await readAs(null, (tx) => tx.$queryRaw`select 1`)
    return true
  } catch {
    return false
  }
}
