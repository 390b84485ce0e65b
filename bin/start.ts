import { buildWhenStale } from './build/build-when-stale.ts'
import { prepareClient } from './build/prepare-client.ts'
import { findPort } from './find-port.ts'
import { sentenceOf } from './plain-error.ts'
import { readEnvFile } from './read-env-file.ts'
import { makeDataFolder } from './start/data-folder.ts'
import { beTheOnlyOne, type Running } from './start/only-one.ts'
import { prepareDatabase } from './start/prepare-database.ts'
import { root } from './start/run-child.ts'
import { serve } from './start/serve.ts'
import { readSettings, type Settings } from './start/settings.ts'
import { makeSetupLink } from './start/setup-link.ts'
import { note, step } from './start/steps.ts'
import { isStopping, stop, stopOnSignals } from './start/stop.ts'
import { stopWithNpm } from './start/stop-with-npm.ts'
import { welcome } from './start/welcome.ts'

// `npm start` and `npm run dev`: database, migrations, demo, build, server, each as one step.

process.chdir(root)
stopOnSignals()
stopWithNpm()
try {
  readEnvFile()
  await start(readSettings(process.argv.slice(2), process.env))
} catch (error) {
  if (!isStopping()) {
    process.stderr.write(`\n${sentenceOf(error)}\n`)
    await stop(1)
  }
}

async function start(settings: Settings): Promise<void> {
  const announce = settings.external ? () => {} : await takeDataFolder(settings.data)
  const likely = process.env.PARLEY_ORIGIN || `http://localhost:${settings.port}`
  const env = await prepareDatabase(settings, likely)
  await step('build', (say) => (settings.dev ? prepareClient() : buildWhenStale(say)))
  const port = await findPort(settings.host, settings.port)
  if (port !== settings.port) note(`Port ${settings.port} is taken, so Parley takes ${port}.`)
  const origin = process.env.PARLEY_ORIGIN || `http://localhost:${port}`
  const child = await step('server', async (say) => {
    say(settings.dev ? 'starting for development' : 'starting')
    const server = await serve(settings, port, { ...env, PARLEY_ORIGIN: origin })
    say('ready')
    return server
  })
  announce({ origin, databasePort: new URL(env.DATABASE_URL ?? '').port })
  const setUp = await makeSetupLink(env.DATABASE_URL ?? '')
  welcome(origin, env.PARLEY_DEMO === '1', setUp)
  child.once('exit', (code) => {
    if (isStopping()) return
    process.stderr.write(`\nThe server ended by itself (${code}); its last words are in the log.\n`)
    void stop(1)
  })
}

function takeDataFolder(data: string): Promise<(running: Running) => void> {
  makeDataFolder(data)
  return beTheOnlyOne(data)
}
