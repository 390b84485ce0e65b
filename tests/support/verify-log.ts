import { spawn } from 'node:child_process'
import { appUrl, ownerUrl } from './database.ts'

/** Runs `npm run verify-log` on the test's database, as whoever looks after Parley does. */
export async function runVerifyLog(
  PARLEY_CHECKPOINTS: string,
): Promise<{ code: number | null; said: string }> {
  const { PATH, HOME, PARLEY_KEY } = process.env
  const urls = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  const child = spawn('node', ['--conditions=react-server', 'bin/verify-log.ts'], {
    env: { PATH, HOME, PARLEY_KEY, PARLEY_CHECKPOINTS, ...urls, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}
