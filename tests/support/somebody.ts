import type { BrowserContext, Locator, Page } from '@playwright/test'
import { DEMO_PASSWORD, demoPeople } from '#lib/programmes/demo-people.ts'
import { kebab } from '#lib/shared/field-id.ts'
import { test as base, expect, hearErrors } from './page.ts'

const PATIENCE = 20_000

/** One person in a browser of their own, who only does what the pages offer. */
export class Somebody {
  readonly name: string
  readonly page: Page
  /** every text that the server sent to this browser, with its address */
  readonly heard: { url: string; text: string }[] = []
  readonly #listening: Promise<void>[] = []

  constructor(name: string, page: Page) {
    this.name = demoPeople.find(({ email }) => email.startsWith(`${name}@`))?.name ?? name
    this.page = page
    // What a page does not offer within this time it does not offer.
    page.setDefaultTimeout(PATIENCE)
    page.on('response', (response) => {
      if (!/text|json|x-component/.test(response.headers()['content-type'] ?? '')) return
      const read = response.text().then(
        (text) => void this.heard.push({ url: response.url(), text }),
        // A redirect has no body, and a page that was left takes its bodies with it.
        () => undefined,
      )
      this.#listening.push(read)
    })
  }

  /** Signs in by the form that everybody uses. */
  async signIn(email: string): Promise<void> {
    await this.page.goto('/sign-in')
    await this.signsInHere(email)
    await this.page.waitForURL('**/home')
  }

  /** The same on the page to which they were sent, which then leads back to where they were. */
  async signsInHere(email: string): Promise<void> {
    const form = this.page.locator('form:has(input[type=password])')
    await form.locator('[name=email]').fill(email)
    await form.locator('[name=password]').fill(DEMO_PASSWORD)
    await form.locator('button[type=submit]').click()
  }

  /** Goes to the page of an event, fills its form and sends it. */
  async does(ref: string, type: string, answers: Answers = {}): Promise<void> {
    await this.page.goto(`/cases/${ref}/${kebab(type)}`)
    await this.sends(type, answers)
  }

  /** Fills and sends the form of an event on the page that is open. */
  async sends(type: string, answers: Answers = {}): Promise<void> {
    const form = this.page.locator(`main form[data-event="${type}"]`)
    await this.fills(form, answers)
    await this.submits(form)
  }

  async fills(form: Locator, answers: Answers): Promise<void> {
    for (const [name, answer] of Object.entries(answers)) await fill(form, name, answer)
  }

  /** Presses the button of a form, and sees that it was taken and led on to a page. */
  async submits(form: Locator): Promise<void> {
    const { page } = this
    // What counts asks once more who it is, where signing in was long ago: a slow machine takes its time.
    const proof = form.locator('[name="proof.password"]')
    if (await proof.isVisible()) await proof.fill(DEMO_PASSWORD)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    // Also for a form that speaks JSON: it goes on to the next page by itself.
    const arrived = page.waitForEvent('domcontentloaded').then(
      () => true,
      () => false,
    )
    await form.locator('button[type=submit]:not([name])').last().click()
    const answer = await answered
    const led = answer.status() < 400 && (await arrived)
    if (!led || page.url().includes('problem=')) {
      throw new Error(`refused: ${page.url()}\n${await page.locator('main').innerText()}`)
    }
  }

  /** The case's history as this person reads it, with what is folded away. */
  async history(ref: string): Promise<string> {
    await this.page.goto(`/cases/${ref}`)
    const items = this.page.locator('main ol li:has(time)')
    return (await items.allTextContents()).join('\n')
  }

  /** Waits until every text that is on its way has been read. */
  async hasHeard(text: string): Promise<string[]> {
    await Promise.all(this.#listening)
    return this.heard.filter((one) => one.text.includes(text)).map(({ url }) => url)
  }
}

/** By the name of the field: a text, a choice by its value, or several. */
export type Answers = Record<string, string | string[]>

async function fill(form: Locator, name: string, answer: string | string[]): Promise<void> {
  const field = form.locator(`[name="${name}"]:not([type=hidden])`).first()
  await expect(field, name).toHaveAccessibleName(/\S/)
  const kind = await field.evaluate((node) => `${node.tagName} ${(node as HTMLInputElement).type}`)
  if (kind.startsWith('SELECT')) return void (await field.selectOption(answer))
  if (!/radio|checkbox/.test(kind)) return field.fill(String(answer))
  for (const value of [answer].flat()) {
    // The box itself is drawn over: people press its words.
    const box = form.locator(`[name="${name}"][value="${value}"]:not([type=hidden])`)
    await expect(async () => {
      if (!(await box.isChecked())) await box.locator('xpath=ancestor::label').click()
      expect(await box.isChecked(), `${name} ${value}`).toBe(true)
    }).toPass({ timeout: 10_000 })
  }
}

type Fixtures = {
  /** Opens a browser of its own for somebody of the demo, in a language, and signs them in. */
  become: (name: string, locale?: 'en' | 'es') => Promise<Somebody>
}

/** A test in which several people take part. Nothing may go wrong in any of their browsers. */
export const test = base.extend<Fixtures>({
  become: async ({ browser, baseURL, allowedErrors, javaScriptEnabled }, use) => {
    const open: { context: BrowserContext; errors: string[]; name: string }[] = []
    await use(async (name, locale = 'en') => {
      const language = locale === 'es' ? 'es-ES' : 'en-GB'
      const context = await browser.newContext({
        baseURL: baseURL ?? '',
        locale: language,
        javaScriptEnabled,
      })
      const errors = await hearErrors(context)
      open.push({ context, errors, name })
      const person = new Somebody(name, await context.newPage())
      await person.signIn(`${name}@demo.test`)
      return person
    })
    const unexpected = open.flatMap(({ name, errors }) =>
      errors
        .filter((error) => !allowedErrors.some((known) => known.test(error)))
        .map((error) => `${name}: ${error}`),
    )
    for (const { context } of open) await context.close()
    expect(unexpected, 'errors in the browsers').toEqual([])
  },
})

export { expect }
