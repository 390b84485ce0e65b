/** A short piece of both texts where they part, or nothing when they are the same. */
export function firstDifference(a: string, b: string): string {
  if (a === b) return ''
  let at = 0
  while (a[at] === b[at]) at++
  return `${a.slice(at - 60, at + 60)}\n${b.slice(at - 60, at + 60)}`
}
