import type { ReactNode } from 'react'
import { appFiles, appFolder } from '../app-files.ts'

/** The file of every page by its address. */
const files = appFiles('page.tsx')

export const pageNames: string[] = [...files.keys()]

export type Page = { default: (props: object) => Promise<ReactNode> | ReactNode }

const loaded = new Map<string, Promise<Page>>()

/** The module of a page. Throws where there is none. */
export function pageOf(name: string): Promise<Page> {
  const path = files.get(name)
  if (!path) throw new Error(`no page ${name}`)
  const page = loaded.get(name) ?? import(/* @vite-ignore */ new URL(path, appFolder).href)
  loaded.set(name, page)
  return page
}
