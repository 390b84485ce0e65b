import { PlainError } from '#bin/plain-error.ts'
import { VaultShut } from '#lib/vault/judge-root-key.ts'
import { openSecrets } from '#lib/vault/open-secrets.ts'

type Settings = Parameters<typeof openSecrets>[0]

/** Opens the vault before anything is built or served; where it stays shut, one sentence says why. */
export async function openVault(settings: Settings): Promise<void> {
  try {
    await openSecrets(settings)
  } catch (error) {
    throw tellShut(error)
  }
}

/** The same for a piece of work that reads the root key. */
export function plainly<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw tellShut(error)
  }
}

const tellShut = (error: unknown): unknown =>
  error instanceof VaultShut ? new PlainError(error.message) : error
