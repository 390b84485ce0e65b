import { spawn } from 'node:child_process'
import { appUrl, ownerUrl } from './database.ts'

type Verified = { code: number | null; said: string }

/** Runs `npm run verify-log` on the test's database, as whoever looks after Parley does. */
export function runVerifyLog(PARLEY_CHECKPOINTS: string): Promise<Verified> {
  const { PARLEY_KEY } = process.env
  const urls = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  return run({ PARLEY_KEY, PARLEY_CHECKPOINTS, ...urls })
}

/** The same on the embedded database of a data folder. */
export const verifyDataFolder = (data: string): Promise<Verified> => run({ PARLEY_DATA: data })

async function run(settings: Partial<NodeJS.ProcessEnv>): Promise<Verified> {
  const { PATH, HOME } = process.env
  const child = spawn('node', ['--conditions=react-server', 'bin/verify-log.ts'], {
    env: { PATH, HOME, ...settings, NODE_ENV: 'test' },
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
