import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

/** Every file below a folder, as `a/b.ts`. */
export const filesIn = (folder: string | URL): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  )

/** Where the app is. */
export const appFolder = new URL('../../app/', import.meta.url)

/**
 * Every page or route of the app: its address from the folders (`cases/[ref]`, `api/cases`; the first page is `.`),
 * and its file.
 */
export const appFiles = (kind: 'page.tsx' | 'route.ts'): Map<string, string> =>
  new Map(
    filesIn(appFolder)
      .filter((path) => path.endsWith(`/${kind}`))
      .map((path) => [addressOf(path.slice(0, -kind.length - 1)), path] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  )

const addressOf = (folders: string): string => folders.replace(/\([^)]+\)\/?/g, '') || '.'
