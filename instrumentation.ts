/** Runs once when the server starts: from then on deadlines are taken care of, and checkpoints are kept. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startRunner } = await import('#lib/effects/start-runner.ts')
  startRunner()
  const { startCheckpoints } = await import('#lib/audit/keep-checkpoints.ts')
  startCheckpoints()
}
