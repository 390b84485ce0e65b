import { PlainError } from '#bin/plain-error.ts'
import { migrate, pendingMigrations } from '#lib/db/migrate.ts'
import { checkServingRole } from './check-serving-role.ts'
import { explainDatabase } from './explain-database.ts'
import { step } from './steps.ts'

type Urls = { url: string; ownerUrl: string | undefined }

/** Applies what is pending; without the owner's address it only checks that nothing is. */
export function migrateDatabase({ url, ownerUrl }: Urls): Promise<void> {
  return step('migrations', async (say) => {
    const applied = ownerUrl
      ? await tried('DATABASE_OWNER_URL', ownerUrl, () => migrate(ownerUrl, say))
      : []
    // The role that serves must be the right one and find the same database, before anything is built for it.
    await tried('DATABASE_URL', url, () => checkServingRole(url))
    await checkMigrated(url)
    say(applied.length === 0 ? 'up to date' : `applied ${applied.length}`)
  })
}

/** Throws one sentence where the database cannot be reached, or lacks migrations. */
export async function checkMigrated(url: string): Promise<void> {
  const pending = await tried('DATABASE_URL', url, () => pendingMigrations(url))
  if (pending.length > 0) throw new PlainError(missing(pending))
}

async function tried<T>(setting: string, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw explainDatabase(error, setting, url)
  }
}

const missing = (pending: string[]): string =>
  `The database lacks ${pending.length} migration(s), first ${pending[0]}: give DATABASE_OWNER_URL once so that they can be applied.`
