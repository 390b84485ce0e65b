import { expect, type Locator, type Page } from '@playwright/test'

const MANY = 150

/** Somebody who has nothing but a keyboard. Wherever a key brings them, they must see where they are. */
export class Keyboard {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Goes on with Tab until this has the focus. */
  async tabTo(target: Locator): Promise<void> {
    for (let n = 0; n < MANY; n++) {
      if (await hasFocus(target)) return
      await this.presses('Tab')
    }
    throw new Error(`Tab never comes to ${target} on ${this.page.url()}`)
  }

  async presses(key: string): Promise<void> {
    await this.page.keyboard.press(key)
    expect(await this.page.evaluate(focusFault), `${key} on ${this.page.url()}`).toBe('')
  }

  types = (text: string): Promise<void> => this.page.keyboard.type(text)

  /** Presses what has the focus, and comes to another page: on a new one at its start, otherwise not lost. */
  async goesBy(key: 'Enter' | 'Space', to: string | RegExp): Promise<void> {
    await this.page.evaluate(() => Object.assign(window, { wasHere: true }))
    await this.page.keyboard.press(key)
    await this.page.waitForURL(to, { waitUntil: 'load' })
    await expect
      .poll(() => this.page.evaluate(isLost), {
        message: `the focus is lost on ${this.page.url()}`,
      })
      .toBe(false)
  }

  /** Goes to a choice by Tab, and takes it. */
  async takes(choice: Locator): Promise<void> {
    await this.tabTo(choice)
    await this.presses('Space')
    await expect(choice).toBeChecked()
  }

  /** Goes to a list by Tab, and down in it. */
  async chooses(list: Locator, value: string): Promise<void> {
    await this.tabTo(list)
    for (let n = 0; n < MANY && (await list.inputValue()) !== value; n++)
      await this.presses('ArrowDown')
    await expect(list).toHaveValue(value)
  }

  /** Goes to a field by Tab, and writes into it. */
  async writes(field: Locator, text: string): Promise<void> {
    await this.tabTo(field)
    await this.types(text)
  }

  /** What is wrong is told first, and each line of it leads to the field that it is about. */
  async goesFromErrorTo(field: Locator): Promise<void> {
    const summary = this.page.getByRole('alert').first()
    await expect(summary).toBeFocused()
    await this.tabTo(summary.locator(`a[href="#${await field.getAttribute('id')}"]`))
    await this.page.keyboard.press('Enter')
    await expect(field).toBeFocused()
    expect(await this.page.evaluate(focusFault)).toBe('')
  }
}

const hasFocus = (target: Locator): Promise<boolean> =>
  target.first().evaluate((element) => element === document.activeElement)

/** Nothing has the focus although the page is the one that it was. Runs in the browser. */
function isLost(): boolean {
  return 'wasHere' in window && document.activeElement === document.body
}

/** What is wrong with where the focus is: nowhere, out of sight, covered, or not drawn. Runs in the browser. */
function focusFault(): string {
  const element = document.activeElement
  if (!element || element === document.body) return 'nothing has the focus'
  const shown = element.closest('label') ?? element
  const name = `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`
  const box = shown.getBoundingClientRect()
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, window.innerWidth)]
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, window.innerHeight)]
  if (right <= left || bottom <= top) return `out of sight: ${name}`
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const))
  const seen = places.some(([x, y]) => {
    const over = document.elementFromPoint(left + x * (right - left), top + y * (bottom - top))
    return over && (shown.contains(over) || over.contains(shown))
  })
  if (!seen) return `covered: ${name}`
  // Main and the summary of errors take the focus without being pressed: they are where one reads on.
  if (element.getAttribute('tabindex') === '-1') return ''
  const { outlineStyle, outlineWidth } = getComputedStyle(shown)
  const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  return isDrawn ? '' : `not drawn: ${name}`
}
