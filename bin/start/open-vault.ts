import { PlainError } from '#bin/plain-error.ts'
import { VaultShut } from '#lib/vault/judge-root-key.ts'
import { openSecrets } from '#lib/vault/open-secrets.ts'

type Settings = Parameters<typeof openSecrets>[0]

/** Opens the vault before anything is built or served; where it stays shut, one sentence says why. */
export const openVault = (settings: Settings): Promise<void> =>
  shutAsPlain(() => openSecrets(settings))

/** Does some work with the vault; where it stays shut, the error is plain. */
export async function shutAsPlain<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw tellShut(error)
  }
}

/** The same for work that does not wait. */
export function plainly<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw tellShut(error)
  }
}

const tellShut = (error: unknown): unknown =>
  error instanceof VaultShut ? new PlainError(error.message) : error
