import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './start/run-child.ts'

// `npm run drill -- <name>`: one drill of tests/drills at full size. Shows how far it is; the last line is its figure.

process.chdir(root)
const folder = 'tests/drills'
const drills = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.test.ts'.length))
const [name] = process.argv.slice(2)
if (!name || !drills.includes(name)) {
  console.error(`Which drill? There are: ${drills.join(', ')}.`)
  process.exit(1)
}
process.exit(await run(name))

async function run(drill: string): Promise<number> {
  const place = mkdtempSync(join(tmpdir(), 'parley-drill-'))
  const told = join(place, 'told')
  writeFileSync(told, '')
  const file = `${folder}/${drill}.test.ts`
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', file]
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PARLEY_DRILL: told },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  let shown = 0
  const show = (upTo: (lines: string[]) => number) => {
    const lines = readFileSync(told, 'utf8').split('\n').slice(0, -1)
    for (const line of lines.slice(shown, upTo(lines))) console.log(line)
    shown = Math.max(shown, upTo(lines))
    return lines
  }
  const clock = setInterval(() => show((lines) => lines.length - 1), 500)
  const code = await new Promise<number>((resolve) =>
    child.once('close', (ended) => resolve(ended ?? 1)),
  )
  clearInterval(clock)
  if (code !== 0) console.log(output.trimEnd())
  show((lines) => lines.length)
  rmSync(place, { recursive: true, force: true })
  return code
}
