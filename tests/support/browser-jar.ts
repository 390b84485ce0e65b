import { vi } from 'vitest'

/** One browser for tests that call lib as a route would: its cookies, and the network that it is on. */
export class BrowserJar {
  cookies = new Map<string, string>()
  network = '192.0.2.1'
  /** what else the browser says with its request */
  headers: Record<string, string> = {}
  /** every cookie that was set, with how */
  readonly set: { name: string; options: object | undefined }[] = []
}

/** Whose cookies and headers the code under test finds; `vi.mock('next/headers', nextHeaders)` puts it in place. */
export const browser = { now: new BrowserJar() }

export const nextHeaders = async () => {
  const { peerHeader } = await vi.importActual<typeof import('#lib/http/peer-header.ts')>(
    '#lib/http/peer-header.ts',
  )
  return {
    headers: async () =>
      new Headers({
        [peerHeader()]: browser.now.network,
        'user-agent': 'Firefox/140.0 (Windows)',
        ...browser.now.headers,
      }),
    cookies: async () => ({
      get: (name: string) =>
        browser.now.cookies.has(name) ? { name, value: browser.now.cookies.get(name) } : undefined,
      set: (name: string, value: string, options?: object) => {
        browser.now.set.push({ name, options })
        browser.now.cookies.set(name, value)
      },
    }),
  }
}
