import type { Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

type Axe = { run(root: Document, how: object): Promise<AxeResults> }

// What passed is of no interest, and telling it takes longer than finding what did not.
const options = { resultTypes: ['violations'] }

/** What axe finds on the page that is open, a line for each kind of fault. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Straight through the browser's own door: it is half a megabyte, which `evaluate` reads twice before it sends it.
  const door = await page.context().newCDPSession(page)
  await door.send('Runtime.evaluate', { expression: axe.source })
  await door.detach()
  return run(page, options)
}

/** What axe finds in the colours alone. Only after `axeFindings`, which leaves axe in the page. */
export const colourFindings = (page: Page): Promise<string[]> =>
  run(page, { ...options, runOnly: { type: 'rule', values: ['color-contrast'] } })

async function run(page: Page, given: object): Promise<string[]> {
  const { violations } = await page.evaluate(
    (how) => (window as unknown as { axe: Axe }).axe.run(document, how),
    given,
  )
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes[0]?.html}${nodes.length > 1 ? ` and ${nodes.length - 1} more` : ''}`,
  )
}
