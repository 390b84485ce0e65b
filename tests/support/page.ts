import { type BrowserContext, test as base, expect } from '@playwright/test'

export { expect }

type Options = {
  /** Messages a test provokes on purpose, such as the 404 of a page that must not be found. */
  allowedErrors: RegExp[]
}

/** A page on the running Parley. Any console error, page error or broken security policy fails the test. */
export const test = base.extend<Options>({
  allowedErrors: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to find dependencies
  baseURL: async ({}, use) => use(process.env.PARLEY_TEST_ORIGIN),
  context: async ({ context, allowedErrors }, use) => {
    const errors = await hearErrors(context)
    await use(context)
    const unexpected = errors.filter((error) => !allowedErrors.some((known) => known.test(error)))
    expect(unexpected, 'errors in the browser').toEqual([])
  },
})

/** Collects, from now on, whatever goes wrong in a browser: console errors, exceptions, broken policies. */
export async function hearErrors(context: BrowserContext): Promise<string[]> {
  const errors: string[] = []
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`broke ${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  context.on('weberror', (error) => errors.push(String(error.error())))
  return errors
}
