import { reachDatabase } from './keys/reach-database.ts'
import { readWish } from './keys/read-wish.ts'
import { work } from './keys/work.ts'
import { sentenceOf } from './plain-error.ts'
import { readEnvFile } from './read-env-file.ts'
import { checkMigrated } from './start/migrate-database.ts'
import { root } from './start/run-child.ts'
import { stop, stopOnSignals } from './start/stop.ts'

// `npm run keys -- status | rotate [--cases | --deep | --to <file|->]`: counts the vault's keys, or makes new ones.

process.chdir(root)
stopOnSignals()
try {
  readEnvFile()
  const wish = readWish(process.argv.slice(2))
  const reached = await reachDatabase()
  await checkMigrated(reached.DATABASE_URL)
  await work(wish, reached)
  await stop(0)
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  await stop(1)
}
