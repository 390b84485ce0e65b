import { type ChildProcess, spawn } from 'node:child_process'
import { appUrl } from './database.ts'

type Run = { code: number | null; out: string; err: string; seen: (text: string) => Promise<void> }

/** Starts `npm run keys -- …` on the test's database, as whoever looks after Parley does. */
export function startKeys(
  args: string[],
  key: { PARLEY_KEY?: string; PARLEY_KEY_FILE?: string },
): { child: ChildProcess; said: Run; ended: Promise<Run> } {
  const { PATH, HOME } = process.env
  const child = spawn('node', ['--conditions=react-server', 'bin/keys.ts', ...args], {
    env: { PATH, HOME, DATABASE_URL: appUrl, ...key, NODE_ENV: 'test' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let heard = () => {}
  const said: Run = {
    code: null,
    out: '',
    err: '',
    seen: (text) =>
      new Promise((resolve, reject) => {
        heard = () => void (said.out.includes(text) && resolve())
        child.once('close', () => reject(new Error(`ended before it said "${text}": ${said.err}`)))
        heard()
      }),
  }
  child.stdout.on('data', (chunk) => {
    said.out += chunk
    heard()
  })
  child.stderr.on('data', (chunk) => (said.err += chunk))
  const ended = new Promise<Run>((resolve) =>
    child.once('close', (code) => resolve(Object.assign(said, { code }))),
  )
  return { child, said, ended }
}

/** The same, until it has ended. */
export const runKeys = (...given: Parameters<typeof startKeys>) => startKeys(...given).ended
