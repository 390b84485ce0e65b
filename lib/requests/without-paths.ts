/** The same without whatever stands at these dotted paths (`otherPeople.0.name`). */
export function withoutPaths<T>(value: T, wrong: ReadonlySet<string>, at: string[] = []): T {
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, inside]) => {
    const path = [...at, name]
    return wrong.has(path.join('.')) ? [] : [[name, withoutPaths(inside, wrong, path)] as const]
  })
  return (Array.isArray(value) ? kept.map(([, inside]) => inside) : Object.fromEntries(kept)) as T
}
