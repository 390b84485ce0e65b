/** What a row of the matrix says by each of those who were asked. */
export type Verdicts = Record<string, boolean | string>

/** Counts rows, and keeps those in which somebody says something else than the table. */
export class Tally {
  rows = 0
  readonly differences: string[] = []

  /** `row` in words; `expected` by the table; `verdicts` by whoever else judges. */
  compare(row: string, expected: boolean | string, verdicts: Verdicts): void {
    this.rows++
    const others = Object.entries(verdicts).filter(([, said]) => said !== expected)
    if (others.length === 0) return
    const said = others.map(([who, what]) => `${who}: ${what}`).join(', ')
    this.differences.push(`${row}: expected ${expected}, but ${said}`)
  }

  /** In how many of the rows everybody says the same, in percent. */
  get agreement(): number {
    return this.rows === 0 ? 0 : (100 * (this.rows - this.differences.length)) / this.rows
  }
}
