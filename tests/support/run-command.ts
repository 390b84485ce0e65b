import { execFile } from 'node:child_process'

/** How a command ended, and what it said on the way of errors. */
export type Ended = { code: number; said: string }

/** Runs one of the project's commands, such as `bin/keys.ts status`, with these settings alone. */
export function runCommand(script: string, settings: Partial<NodeJS.ProcessEnv>): Promise<Ended> {
  const { PATH, HOME } = process.env
  const args = ['--conditions=react-server', ...script.split(' ')]
  return runNode(args, { PATH, HOME, ...settings, NODE_ENV: 'test' })
}

/** Runs Node in exactly these surroundings. */
export function runNode(args: string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, __, stderr) =>
      resolve({ code: child.exitCode ?? -1, said: stderr.trim() }),
    )
  })
}
