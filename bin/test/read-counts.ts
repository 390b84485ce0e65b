import { existsSync, readFileSync } from 'node:fs'

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number }

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

/** Reads Vitest's report. A file that fails before or beside its tests (it cannot be loaded, a hook throws) is one failure. */
export function readVitest(path: string): Counts {
  const report = read<VitestReport>(path)
  if (!report) return { passed: 0, failed: 1 }
  const beside = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + beside.length }
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number }
  errors: unknown[]
}

/** Reads Playwright's report. An error outside of any test counts as one failure. */
export function readPlaywright(path: string): Counts {
  const report = read<PlaywrightReport>(path)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = report.stats
  return { passed: expected, failed: unexpected + flaky + report.errors.length }
}

function read<T>(path: string): T | undefined {
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8'))
}
