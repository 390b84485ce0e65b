import { migrate } from '#lib/db/migrate.ts'
import { sentenceOf } from './plain-error.ts'
import { explainDatabase } from './start/explain-database.ts'

// Applies the pending migrations to the database in DATABASE_OWNER_URL.

const url = process.env.DATABASE_OWNER_URL
if (!url || !URL.canParse(url)) {
  console.error(
    'DATABASE_OWNER_URL is missing or malformed: it must name the database and the role that owns it.',
  )
  process.exit(1)
}
try {
  const applied = await migrate(url, (name) => console.log(`  applied ${name}`))
  console.log(applied.length === 0 ? 'Up to date.' : `${applied.length} applied.`)
} catch (error) {
  console.error(sentenceOf(explainDatabase(error, 'DATABASE_OWNER_URL', url)))
  process.exit(1)
}
