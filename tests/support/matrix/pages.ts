import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import type { ReactNode } from 'react'

const folder = new URL('../../../app/', import.meta.url)

/** The file of every page by its address, from the folder: `cases/[ref]`; the first page is `.`. */
const files = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /(^|\/)page\.tsx$/.test(path))
    .map((path) => [path.replace(/\/?page\.tsx$/, '').replace(/\([^)]+\)\/?/g, '') || '.', path]),
)

export const pageNames: string[] = [...files.keys()].sort()

export type Page = { default: (props: object) => Promise<ReactNode> | ReactNode }

const loaded = new Map<string, Promise<Page>>()

/** The module of a page. Throws where there is none. */
export function pageOf(name: string): Promise<Page> {
  const path = files.get(name)
  if (!path) throw new Error(`no page ${name}`)
  const page = loaded.get(name) ?? import(/* @vite-ignore */ new URL(path, folder).href)
  loaded.set(name, page)
  return page
}
