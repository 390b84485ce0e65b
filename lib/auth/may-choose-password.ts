import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'

/** May this person choose a password now? Once, and again for a short while after a new invitation. */
export async function mayChoosePassword(personId: string): Promise<boolean> {
  const rows = await readAs(
    personId,
    (tx) => tx.$queryRaw<{ may: boolean }[]>`select app.may_choose_password() as may`,
  )
  return rows[0]?.may ?? false
}
