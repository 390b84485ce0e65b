const live = process.stdout.isTTY === true

/** Prints one line per step: its name, what it said last, and how long it took. */
export async function step<T>(
  name: string,
  work: (say: (text: string) => void) => Promise<T>,
): Promise<T> {
  const began = performance.now()
  let said = ''
  const show = (end: string) => {
    const seconds = `${((performance.now() - began) / 1000).toFixed(1)} s`
    const line = `  ${name.padEnd(10)} ${said.padEnd(52)} ${seconds.padStart(7)}`
    process.stdout.write(
      live ? `\r\x1b[2K${line.slice(0, (process.stdout.columns ?? 80) - 1)}${end}` : `${line}\n`,
    )
  }
  const clock = live ? setInterval(() => show(''), 200) : undefined
  try {
    const result = await work((text) => {
      said = text
      if (live) show('')
    })
    clearInterval(clock)
    show('\n')
    return result
  } catch (error) {
    clearInterval(clock)
    if (live) process.stdout.write('\r\x1b[2K')
    throw error
  }
}

/** A line of its own, between the steps. */
export function note(text: string): void {
  process.stdout.write(`${live ? '\r\x1b[2K' : ''}  ${text}\n`)
}
