/** The last lines of a start: where Parley is, and whom one can be in the demo. */
export function welcome(origin: string, demo: boolean): void {
  const lines = ['', `Parley is ready: ${origin}`]
  if (demo) {
    lines.push(
      '',
      'Sign in to the demo as one of these, password talk-it-out-together:',
      '  supervisor@demo.test   mediator1@demo.test   party1@demo.test',
    )
  }
  lines.push('', 'Ctrl-C stops it.', '')
  process.stdout.write(`${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
}
