import { ownPath } from '../http/own-path.ts'

/** The path of the page that a form was sent from, or the start page. Never another site. */
export function pathBack(referer: string | null): string {
  if (!referer || !URL.canParse(referer)) return '/'
  const { pathname, search } = new URL(referer)
  return ownPath(pathname + search) ?? '/'
}
