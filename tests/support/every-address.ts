import { readdirSync } from 'node:fs'
import { sep } from 'node:path'

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  )

/** An address for each page and each route of the app, from its folders: what varies is something that is not there. */
export function addressesOf(kind: 'page.tsx' | 'route.ts'): string[] {
  return filesIn('app')
    .filter((path) => path.endsWith(`/${kind}`))
    .map((path) => path.slice(0, -kind.length - 1))
    .map((path) => path.replaceAll(/\(.*?\)/g, '').replaceAll(/\[.*?\]/g, 'nobody'))
    .map((path) => `/${path.split('/').filter(Boolean).join('/')}`)
    .sort()
}

/** The addresses of all files that the build serves as they are. */
export const builtFiles = (): string[] =>
  filesIn('.next/static')
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => `/_next/static/${path}`)
