import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '#bin/start/run-child.ts'

type Edit = { file: string; find: string; put: string }

/** A text with the one place that an edit is about exchanged. Throws where the place is not there exactly once. */
export function edited(text: string, { file, find, put }: Edit): string {
  const parts = text.split(find)
  if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${find}`)
  return parts.join(put)
}

/** A copy of the sources beside the real ones, which are never touched. */
export class SourceCopy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'parley-mutant-'))

  constructor() {
    chmodSync(this.#folder, 0o711)
    const args = ['ls-files', '--cached', '--others', '--exclude-standard']
    const files = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim().split('\n')
    // git also lists what was removed and is not yet committed.
    for (const path of [
      ...files.filter((file) => existsSync(join(root, file))),
      'lib/db/generated',
    ])
      cpSync(join(root, path), join(this.#folder, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(this.#folder, 'node_modules'))
  }

  /** Runs a file of tests, with an edit made for as long as it runs. Gives whether a test failed, and what was said. */
  async testsFail(file: string, edit?: Edit): Promise<{ failed: boolean; said: string }> {
    const path = edit && join(this.#folder, edit.file)
    const text = path && readFileSync(path, 'utf8')
    if (edit && path && text !== undefined) writeFileSync(path, edited(text, edit))
    const said = await this.#run(file)
    if (path && text !== undefined) writeFileSync(path, text)
    if (!/Tests {2}.*(passed|failed)/.test(said)) throw new Error(`no test ran:\n${said}`)
    return { failed: /Tests {2}.*failed/.test(said), said }
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }

  /** Stops at the first test that fails. */
  #run(file: string): Promise<string> {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--no-color', '--bail=1', file]
    const { PARLEY_DRILL: _, VITEST: __, ...env } = process.env
    const child = spawn(process.execPath, args, {
      cwd: this.#folder,
      env: { ...env, NO_COLOR: '1' },
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    return new Promise((resolve) => child.once('close', () => resolve(said)))
  }
}
