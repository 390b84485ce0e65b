import { existsSync } from 'node:fs'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { type Verdict, verifyLog } from '#lib/audit/verify-log.ts'
import { connected } from '#lib/db/connected.ts'
import { sentenceOf } from './plain-error.ts'
import { readEnvFile } from './read-env-file.ts'
import { checkMigrated } from './start/migrate-database.ts'
import { openVault } from './start/open-vault.ts'
import { root } from './start/run-child.ts'
import { readSettings } from './start/settings.ts'
import { stop, stopOnSignals } from './start/stop.ts'
import { openEvidence, readTextOf } from './verify/open-evidence.ts'
import { showProgress } from './verify/show-progress.ts'

// `npm run verify-log`: is the history whole, and does the database still hold what the checkpoints say?
// Changes nothing. Exits 0 when everything is whole, 1 when something is wrong or could not be looked at.

process.chdir(root)
stopOnSignals()
await stop(await run().catch(explain))

async function run(): Promise<number> {
  readEnvFile()
  const { ownerUrl, key, fileOf } = await openEvidence(readSettings([], process.env))
  await checkMigrated(ownerUrl)
  await openVault({ DATABASE_URL: ownerUrl, ...key })
  const file = fileOf()
  if (!existsSync(file)) console.log(`  There is no ${file}: the database is checked by itself.`)
  return tell(await verify(ownerUrl, () => readTextOf(file)))
}

function verify(ownerUrl: string, readFile: () => string): Promise<Verdict> {
  return connected(ownerUrl, async (client) => {
    // One snapshot, so that a server that goes on working is no false alarm.
    await client.query('begin transaction isolation level repeatable read read only')
    return verifyLog(client, readFile, showProgress('cases'))
  })
}

function tell({ cases, events, checkpoints, faults }: Verdict): number {
  const looked = `${cases} cases, ${events} events, ${checkpoints} checkpoints`
  const [first, ...more] = faults
  if (!first) {
    console.log(`whole: ${looked}`)
    return 0
  }
  console.log(`NOT WHOLE: ${sentenceOfFault(first)}`)
  for (const fault of more.slice(0, 20)) console.log(`  also ${sentenceOfFault(fault)}`)
  if (more.length > 20) console.log(`  and ${more.length - 20} more`)
  console.log(`looked at ${looked}`)
  return 1
}

function explain(error: unknown): number {
  console.error(sentenceOf(error))
  return 1
}
