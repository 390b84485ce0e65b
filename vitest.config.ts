import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const alias = { 'server-only': path('./tests/support/empty-module.ts') }

// Two groups, because most files need no database and should not wait for one.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'pure',
          testTimeout: 60_000,
          include: ['tests/{machines,rules,support}/**/*.test.ts', 'lib/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'database',
          include: ['tests/{db,refusals,drills}/**/*.test.ts'],
          globalSetup: './tests/support/start-postgres.ts',
          setupFiles: './tests/support/database.ts',
          testTimeout: 60_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})
