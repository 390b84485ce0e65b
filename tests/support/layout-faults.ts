/** The smallest side of anything that can be pressed, in CSS pixels, and the least height of what looks like a button. */
export type Sizes = { target: number; button: number }

/**
 * What is wrong with how the page is built, in words. Runs inside the browser, so it may use nothing from outside.
 * A link inside a sentence may be as small as the words around it (WCAG 2.5.8).
 */
export function layoutFaults(least: Sizes): string[] {
  const faults: string[] = []
  const { scrollWidth, clientWidth } = document.scrollingElement ?? document.body
  if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} > ${clientWidth}`)
  const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility())
  if (headings.length !== 1) faults.push(`has ${headings.length} h1`)

  const pressable = 'a[href], button, input:not([type=hidden]), select, textarea, summary'
  for (const element of document.querySelectorAll<HTMLElement>(pressable)) {
    const box = boxOf(element)
    if (!box || isInSentence(element)) continue
    const [width, height] = [box.width, box.height].map((side) => Math.round(side * 10) / 10)
    const small = Math.min(width ?? 0, height ?? 0) < least.target
    const low = isButton(element) && (height ?? 0) < least.button
    if (small || low) faults.push(`is small, ${width} x ${height}: ${nameOf(element)}`)
  }
  return faults

  /** Where one can press. Nothing for what is hidden, or shown only once it has the focus. */
  function boxOf(element: HTMLElement): DOMRect | null {
    if (!element.checkVisibility({ visibilityProperty: true })) return null
    const label = element.matches('[type=radio], [type=checkbox]') && element.closest('label')
    const box = (label || element).getBoundingClientRect()
    const isOut = box.right <= 0 || box.bottom + window.scrollY <= 0
    const isClipped = !label && getComputedStyle(element).clipPath !== 'none' && box.width <= 1
    return isOut || isClipped ? null : box
  }

  function isInSentence(element: HTMLElement): boolean {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false
    const around = element.parentElement?.textContent?.trim() ?? ''
    return around.length > (element.textContent?.trim().length ?? 0)
  }

  function isButton(element: HTMLElement): boolean {
    if (element.tagName === 'BUTTON') return true
    if (element.tagName !== 'A') return false
    const { display, backgroundColor, borderTopWidth } = getComputedStyle(element)
    const isDrawn = backgroundColor !== 'rgba(0, 0, 0, 0)' || Number.parseFloat(borderTopWidth) > 0
    return display !== 'inline' && isDrawn
  }

  function nameOf(element: HTMLElement): string {
    const said = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    const which = element.getAttribute('name') ?? element.getAttribute('href') ?? ''
    return `${element.tagName.toLowerCase()} ${which} “${said.slice(0, 40)}”`
  }
}
