/**
 * What a page shows, and then line by line what it tells the browser's React: the lines come, and are numbered, in
 * the order in which they got ready, which says nothing. Of a development server's page only what it shows, for it
 * writes times and stacks into the rest.
 */
export function pageInOrder(body: string): string {
  const shown = body.replace(/<(script|template)\b[\s\S]*?<\/\1>/g, '').replace(/\?v=\d+/g, '')
  if (body.includes('hmr-client')) return shown
  const pushes = /self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)/g
  const told = [...body.matchAll(pushes)].map(([, text = '""']) => JSON.parse(text) as string)
  const unnumbered = told.join('').replace(/^[0-9a-f]+:|(?<="\$[A-Z@]?)[0-9a-f]+(?=[":])/gm, '#')
  return [shown, ...unnumbered.split('\n').sort()].join('\n')
}
