/** Chance that can be repeated: the same seed gives the same throws. */
export class Dice {
  #state: number
  constructor(seed: number) {
    this.#state = seed
  }

  /** From 0 up to, and without, `sides`. */
  below(sides: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    // Stirred well, so that one throw says nothing about the next.
    let t = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * sides)
  }

  of<T>(list: readonly T[]): T {
    const one = list[this.below(list.length)]
    if (one === undefined) throw new Error('nothing to choose from')
    return one
  }

  coin = (): boolean => this.below(2) === 0
}

/** The text with one letter exchanged for another. */
export function scratch(dice: Dice, text: string): string {
  const at = dice.below(text.length)
  const other = dice.of([...'0123456789abcdefXYZ']).replace(text.charAt(at), '~')
  return text.slice(0, at) + other + text.slice(at + 1)
}
