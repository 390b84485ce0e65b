import { appFiles, filesIn } from './app-files.ts'

/** An address for each page or each route of the app: what varies in it is something that is not there. */
export const addressesOf = (kind: 'page.tsx' | 'route.ts'): string[] =>
  [...appFiles(kind).keys()].map((name) =>
    name === '.' ? '/' : `/${name.replaceAll(/\[.*?\]/g, 'nobody')}`,
  )

/** The addresses of all files that the build serves as they are. */
export const builtFiles = (): string[] =>
  filesIn('.next/static')
    .filter((path) => /\.\w+$/.test(path))
    .map((path) => `/_next/static/${path}`)
