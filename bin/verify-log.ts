import { Client } from 'pg'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { type Verdict, verifyLog } from '#lib/audit/verify-log.ts'
import { sentenceOf } from './plain-error.ts'
import { root } from './start/run-child.ts'
import { readSettings } from './start/settings.ts'
import { openEvidence, readTextOf } from './verify/open-evidence.ts'
import { showProgress } from './verify/show-progress.ts'

// `npm run verify-log`: is the history whole, and does the database still hold what the checkpoints say?
// Reads only. Exits 0 when everything is whole, 1 when something is wrong or could not be looked at.

process.chdir(root)
process.exit(await run().catch(explain))

async function run(): Promise<number> {
  const evidence = await openEvidence(readSettings([], process.env), process.env)
  try {
    Object.assign(process.env, { PARLEY_KEY: evidence.key, DATABASE_URL: evidence.ownerUrl })
    process.env.PARLEY_ORIGIN ||= 'http://localhost:3000'
    if (!evidence.file) console.log('  No PARLEY_CHECKPOINTS: the database is checked by itself.')
    return tell(await verify(evidence.ownerUrl, () => readTextOf(evidence.file)))
  } finally {
    await evidence.close()
  }
}

async function verify(ownerUrl: string, readFile: () => string): Promise<Verdict> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // One snapshot, so that a server that goes on working is no false alarm.
    await client.query('begin transaction isolation level repeatable read read only')
    return await verifyLog(client, readFile, showProgress('cases'))
  } finally {
    await client.end()
  }
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
