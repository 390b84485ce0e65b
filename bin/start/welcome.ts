/** The last lines of a start: where Parley is, whom one can be in the demo, or where the first programme is made. */
export function welcome(origin: string, demo: boolean, setUp: string | null): void {
  const lines = ['', `Parley is ready: ${origin}`]
  if (demo) {
    lines.push(
      '',
      'Sign in to the demo as one of these, password talk-it-out-together:',
      '  supervisor@demo.test   mediator1@demo.test   party1@demo.test',
    )
  }
  if (setUp) {
    lines.push(
      '',
      'There is no programme yet. Open this link once, within a day, to found it:',
      `  ${origin}${setUp}`,
    )
  }
  lines.push('', 'Ctrl-C stops it.', '')
  process.stdout.write(`${lines.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`)
}
