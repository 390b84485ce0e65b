import { mkdirSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildWhenStale } from './build/build-when-stale.ts'
import { prepareClient } from './build/prepare-client.ts'
import { ensureChromium } from './find-chromium.ts'
import { sentenceOf } from './plain-error.ts'
import { root } from './start/run-child.ts'
import { type Counts, readPlaywright, readVitest } from './test/read-counts.ts'
import { type Outcome, runQuietly, stopRunning } from './test/run-step.ts'
import { tell } from './test/tell.ts'

// The one command that tests everything. `--only unit` or `--only e2e` leaves the rest out, and
// anything else is passed on as a filter of test files.

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' } },
  allowPositionals: true,
})
const wanted = (part: 'checks' | 'unit' | 'e2e') =>
  values.only ? values.only === part : part !== 'checks' || positionals.length === 0

process.chdir(root)
process.on('SIGINT', () => stopRunning()).on('SIGTERM', () => stopRunning())
rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')

const total: Counts = { passed: 0, failed: 0 }
await attempt('client', () => prepareClient())
if (wanted('checks')) await runChecks()
if (wanted('unit')) await runVitest()
if (wanted('e2e')) await runPlaywright()
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

async function runChecks(): Promise<void> {
  const typegen = await runQuietly(['node_modules/next/dist/bin/next', 'typegen'])
  if (!typegen.ok) return count('routes', typegen)
  // Two at a time: small machines have two cores.
  const types = runQuietly(['node_modules/typescript/bin/tsc', '--noEmit'])
  const style = runQuietly(['node_modules/@biomejs/biome/bin/biome', 'check', '.'])
  count('types', await types)
  count('style', await style)
  count('unused', await runQuietly(['node_modules/knip/bin/knip.js']))
}

async function runVitest(): Promise<void> {
  const report = 'test-results/unit.json'
  const outcome = await runQuietly([
    'node_modules/vitest/vitest.mjs',
    'run',
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...positionals,
  ])
  add('tests', outcome, readVitest(report))
}

async function runPlaywright(): Promise<void> {
  const built = await attempt('build', () => buildWhenStale(() => {}))
  const found = await attempt('browser', async () => {
    process.env.PARLEY_CHROMIUM = ensureChromium()
  })
  if (!built || !found) return
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests']
  const outcome = await runQuietly([...args, ...positionals])
  add('browser', outcome, readPlaywright('test-results/e2e.json'))
}

/** A check is no test: it adds nothing when it passes, and one failure when it does not. */
function count(name: string, outcome: Outcome): void {
  tell(name, outcome)
  if (!outcome.ok) total.failed += 1
}

function add(name: string, outcome: Outcome, { passed, failed }: Counts): void {
  tell(name, outcome, `${passed} passed, ${failed} failed`)
  total.passed += passed
  total.failed += outcome.ok ? failed : Math.max(failed, 1)
}

async function attempt(name: string, work: () => Promise<void>): Promise<boolean> {
  const began = performance.now()
  const seconds = () => (performance.now() - began) / 1000
  try {
    await work()
    tell(name, { ok: true, output: '', seconds: seconds() })
    return true
  } catch (error) {
    count(name, { ok: false, output: sentenceOf(error), seconds: seconds() })
    return false
  }
}
