/** One way in which the rules could be wrong. */
export type Mutant = {
  name: string
  /** Makes them wrong in this process, and gives back what makes them right again. */
  apply(): () => void
  /** What the rules say now, as text: a change that changes nothing is no mutant. */
  outcome(): string
  /** What the tests that stand for it say; empty when nobody notices. */
  differences(): string[]
}

/** Puts other values into something that the code never changes; gives back what takes them out again. */
export function exchange<T extends object>(target: T, values: Partial<T>): () => void {
  const before = { ...target }
  Object.assign(target, values)
  return () => {
    for (const key of Object.keys(values)) Reflect.deleteProperty(target, key)
    Object.assign(target, before)
  }
}

/** A list without one that is in it, or with one that is not. */
export const flipped = <T>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one]
