import { migrate } from '#lib/db/migrate.ts'
import { PlainError, sentenceOf } from './plain-error.ts'
import { readEnvFile } from './read-env-file.ts'
import { explainDatabase } from './start/explain-database.ts'

// `npm run db:migrate`: applies the pending migrations to the database in DATABASE_OWNER_URL.

try {
  readEnvFile()
  await run(process.env.DATABASE_OWNER_URL)
} catch (error) {
  console.error(sentenceOf(error))
  process.exit(1)
}

async function run(url: string | undefined): Promise<void> {
  if (!url || !URL.canParse(url))
    throw new PlainError(
      'DATABASE_OWNER_URL is missing or malformed: it must name the database and the role that owns it.',
    )
  try {
    const applied = await migrate(url, (name) => console.log(`  applied ${name}`))
    console.log(applied.length === 0 ? 'Up to date.' : `${applied.length} applied.`)
  } catch (error) {
    throw explainDatabase(error, 'DATABASE_OWNER_URL', url)
  }
}
