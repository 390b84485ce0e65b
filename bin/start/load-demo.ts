import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { PlainError } from '#bin/plain-error.ts'
import { writeWhole } from '#bin/write-whole.ts'
import { root, runChild } from './run-child.ts'
import { step } from './steps.ts'

/** Whether this data folder holds the demo programme, or a half of it that a killed run left. */
export function demoState(data: string): 'none' | 'loading' | 'loaded' {
  const path = join(data, 'demo')
  if (!existsSync(path)) return 'none'
  return readFileSync(path, 'utf8').trim() === 'loaded' ? 'loaded' : 'loading'
}

/** Forgets a half-loaded demo; its database is dropped by the caller. */
export const forgetDemo = (data: string): void => rmSync(join(data, 'demo'), { force: true })

/** Fills an empty embedded database with the demo programme, if the demo exists and is wanted. */
export async function loadDemo(data: string, ownerUrl: string, env: NodeJS.ProcessEnv) {
  if (!existsSync(join(root, 'prisma/seed/demo.ts')) || !(await isEmpty(ownerUrl))) return
  await step('demo', async (say) => {
    say('loading the demo programme')
    writeWhole(join(data, 'demo'), 'loading\n')
    const args = ['--conditions=react-server', 'bin/load-demo.ts']
    const { code, output } = await runChild(args, env, say)
    if (code !== 0) {
      process.stderr.write(`${output.trim().split('\n').slice(-20).join('\n')}\n`)
      throw new PlainError('The demo programme could not be loaded (see the lines above).')
    }
    writeWhole(join(data, 'demo'), 'loaded\n')
    say('demo programme loaded')
  })
}

async function isEmpty(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const table = await client.query("select to_regclass('programme') as found")
    if (!table.rows[0].found) return false
    const { rowCount } = await client.query('select 1 from programme limit 1')
    return rowCount === 0
  } finally {
    await client.end()
  }
}
