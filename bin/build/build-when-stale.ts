import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { root, runChild } from '#bin/start/run-child.ts'
import { withoutDatabase } from '#bin/without-database.ts'
import { withBuildLock } from './build-lock.ts'
import { hashSources } from './hash-sources.ts'
import { isClientFresh, prepareClient } from './prepare-client.ts'

const output = join(root, process.env.NEXT_DIST_DIR ?? '.next')
const stamp = join(output, 'parley-build')
const folders = ['app', 'lib', 'machines', 'prisma', 'public']
const files = [
  'proxy.ts',
  'instrumentation.ts',
  'next.config.js',
  'postcss.config.mjs',
  'package-lock.json',
]
const sources = [...folders, ...files]

/** Builds for production unless the last build was made from exactly these sources. */
export async function buildWhenStale(say: (text: string) => void): Promise<void> {
  if (isClientFresh() && isFresh(hashSources(root, sources))) return say('up to date')
  const wait = () => say('waiting for another start that builds')
  await withBuildLock(wait, async () => {
    await prepareClient()
    const from = hashSources(root, sources)
    if (isFresh(from)) return say('up to date')
    say('building, about a minute the first time')
    rmSync(stamp, { force: true })
    const { code, output: said } = await runChild(
      ['node_modules/next/dist/bin/next', 'build'],
      buildEnv(),
    )
    // Next's exit code alone has been seen to lie.
    if (code !== 0 || !existsSync(join(output, 'BUILD_ID'))) {
      process.stderr.write(`${said.trim().split('\n').slice(-20).join('\n')}\n`)
      throw new PlainError('The build failed (see the lines above).')
    }
    writeFileSync(stamp, stampOf(from))
    say('built')
  })
}

function isFresh(from: string): boolean {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampOf(from)
}

/** `next build` may rewrite tsconfig.json, so that file is hashed as the build left it. */
const stampOf = (from: string): string => `${from} ${hashSources(root, ['tsconfig.json'])}`

/** A build is the same for every database: it sees none. */
function buildEnv(): NodeJS.ProcessEnv {
  return { ...withoutDatabase(process.env), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
}
