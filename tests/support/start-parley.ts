import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { launchParley } from './launch-parley.ts'
import { makeDataFolder } from './make-data-folder.ts'

/** Starts Parley as a newcomer does, `npm start` on an empty data folder, and stops it at the end. */
export default async function startParley(): Promise<() => Promise<void>> {
  const folder = makeDataFolder()
  const data = join(folder, 'data')
  const running = await launchParley(data)
  process.env.PARLEY_TEST_ORIGIN = running.origin
  process.env.PARLEY_TEST_DATA = data
  return async () => {
    await running.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
