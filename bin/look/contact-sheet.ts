import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One page that shows all pictures in rows, a row for each page and viewer. */
export function writeContactSheet(folder: string): string {
  const path = join(folder, 'index.html')
  const viewers = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  )
  const rows = viewers.flatMap(({ name: viewer }) => {
    const pages = new Map<string, string[]>()
    for (const file of readdirSync(join(folder, viewer)).sort()) {
      const page = file.replace(/\.\d+\.\w+\.\w+\.png$/, '')
      pages.set(page, [...(pages.get(page) ?? []), file])
    }
    return [...pages].map(([page, files]) => row(viewer, page, files))
  })
  const style =
    'body{font:16px system-ui;margin:2rem}div{display:flex;gap:1rem;overflow-x:auto}img{height:420px;border:1px solid #999}'
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Look</title><style>${style}</style>${rows.join('\n')}`,
  )
  return path
}

const row = (viewer: string, page: string, files: string[]): string =>
  `<h2>${page} · ${viewer}</h2><div>${files
    .map(
      (file) =>
        `<a href="${viewer}/${file}"><img loading="lazy" src="${viewer}/${file}" alt="${file}"></a>`,
    )
    .join('')}</div>`
