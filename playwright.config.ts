import { defineConfig } from '@playwright/test'
import { findChromium } from './bin/find-chromium.ts'

// Chromium refuses its sandbox to root; the rest keeps it from calling home.
const quiet = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet

export default defineConfig({
  testDir: './tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: './test-results/e2e',
  globalSetup: './tests/support/start-parley.ts',
  workers: 2,
  fullyParallel: false,
  retries: 0,
  // Guards against a hang only: small machines share their cores, and a slow page is no broken page.
  timeout: 600_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    browserName: 'chromium',
    // What a press waits for comes at once or never: a test that cannot go on says so soon.
    actionTimeout: 120_000,
    launchOptions: { executablePath: findChromium(), args },
    locale: 'en-GB',
    timezoneId: 'UTC',
    // What was done, asked and said. A picture after every step would take longer than the step.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false, sources: false },
  },
})
