import { defineConfig } from 'prisma/config'

// Prisma's command line would download a schema engine that `generate` never calls; any existing
// program satisfies its check. Migrations are applied by our own runner (lib/db/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma' })
