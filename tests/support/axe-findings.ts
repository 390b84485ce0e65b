import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>
type Axe = { run: (root: Document, options: object) => Promise<Results> }

// What passed is of no interest, and telling it takes longer than finding what did not.
const resultTypes: ['violations'] = ['violations']

/** What axe finds on the page that is open, a line for each kind of fault. */
export async function axeFindings(page: Page): Promise<string[]> {
  // The other mode opens a page of its own for each answer; Parley has no frames that would need it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes })
  return linesOf(await axe.analyze())
}

/** What axe finds in the colours alone. Only after `axeFindings`, which leaves axe in the page. */
export async function colourFindings(page: Page): Promise<string[]> {
  const options = { resultTypes, runOnly: { type: 'rule', values: ['color-contrast'] } }
  const results = await page.evaluate(
    (given) => (window as unknown as { axe: Axe }).axe.run(document, given),
    options,
  )
  return linesOf(results)
}

const linesOf = ({ violations }: Results): string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes[0]?.html}${nodes.length > 1 ? ` and ${nodes.length - 1} more` : ''}`,
  )
