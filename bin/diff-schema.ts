import { type ExecFileSyncOptionsWithStringEncoding, execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm'

// Prints the SQL that leads from the schema in git's HEAD (or --from <commit>, or --from empty) to
// the one in the working tree: the body of the next migration. Both sides are files.

const path = 'prisma/schema.prisma'
const { values } = parseArgs({ options: { from: { type: 'string', default: 'HEAD' } } })

if (!existsSync(path)) {
  console.error(`There is no ${path} here.`)
  process.exit(1)
}

try {
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, standInAdapter())
  const { stdout } = await engine.diff({
    from: schemaAt(values.from),
    to: asTarget(readFileSync(path, 'utf8')),
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  })
  process.stdout.write(stdout ?? '')
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}

function schemaAt(commit: string): DiffTarget {
  const shown: ExecFileSyncOptionsWithStringEncoding = {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }
  try {
    return asTarget(execFileSync('git', ['show', `${commit}:${path}`], shown))
  } catch {
    return { tag: 'empty' }
  }
}

function asTarget(content: string): DiffTarget {
  return { tag: 'schemaDatamodel', files: [{ path, content }] }
}

/**
 * The engine insists on a live connection even where it compares two files, and asks it only one
 * question: which server it is. This object answers that, so the diff needs no database.
 */
function standInAdapter(): object {
  const answer = <T>(value: T) => ({ ok: true, value })
  const version = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [5, 7, 0],
    rows: [[true, 'PostgreSQL 18.4', 180004]],
  }
  const names = { provider: 'postgres', adapterName: 'stand-in' }
  const connection = {
    ...names,
    queryRaw: async () => answer(version),
    getConnectionInfo: () => answer({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: async () => answer(undefined),
  }
  const connect = async () => answer(connection)
  return { ...names, connect, connectToShadowDb: connect }
}
