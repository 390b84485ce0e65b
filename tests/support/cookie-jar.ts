// Stands in for `next/headers`, which needs a running Next: the cookies of one browser at a time.

let jar = new Map<string, string>()

/** From now on, another browser asks; without one, a new one that knows nobody. Gives it, to come back to. */
export function openBrowser(browser = new Map<string, string>()): Map<string, string> {
  jar = browser
  return jar
}

export async function cookies() {
  return {
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    getAll: () => [...jar].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => void jar.set(name, value),
  }
}

export async function headers(): Promise<Headers> {
  return new Headers()
}
