/**
 * Runs once when the server starts: opens the vault; from then on peers are noted, requests mended, due
 * messages and deadlines taken care of, and checkpoints made.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { openSecrets } = await import('#lib/vault/open-secrets.ts')
  await openSecrets()
  const { notePeers } = await import('#lib/http/note-peers.ts')
  notePeers()
  const { mendRequests } = await import('#lib/http/mend-requests.ts')
  mendRequests()
  const { startRunner } = await import('#lib/effects/start-runner.ts')
  startRunner()
  const { startCheckpoints } = await import('#lib/audit/keep-checkpoints.ts')
  startCheckpoints()
}
