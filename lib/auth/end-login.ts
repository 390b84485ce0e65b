import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'

/** Ends a login: its token opens nothing from the next request on. */
export async function endLogin(token: string): Promise<void> {
  const hash = blindIndex('sign-in', token)
  await withActor(null, (tx) => tx.$executeRaw`select app.end_login(${hash})`)
}
