import type { Page } from '@playwright/test'

/** A control that Tab came to. */
export interface TabStop {
  readonly name: string
  /** True where it looks otherwise than without focus, by a ring of at least 2 px. */
  readonly hasRing: boolean
  /** True where the middle of it lies under something else, or out of sight. */
  readonly isHidden: boolean
}

export interface TabRound {
  readonly stops: readonly TabStop[]
  /** Controls in the topmost dialog, or else on the page, that Tab never came to. */
  readonly missed: readonly string[]
}

/** Presses Tab until it has gone round, and looks at each control it comes to. */
export async function goRoundByTab(page: Page): Promise<TabRound> {
  const stops: TabStop[] = []
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab')
    // what lies over the end of the text goes a frame after the text has scrolled
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
    const stop = await page.evaluate(lookAtFocused)
    if (stop === 'again') break
    if (stop !== 'nothing') stops.push(stop)
  }
  return { stops, missed: await page.evaluate(takeMissed) }
}

/** Runs in the page. */
function lookAtFocused(): TabStop | 'again' | 'nothing' {
  const here = document.activeElement
  if (!(here instanceof HTMLElement) || !here.matches('button, a, summary, input, select, textarea'))
    return 'nothing'
  if (here.dataset['tabbed'] !== undefined) return 'again'
  here.dataset['tabbed'] = ''

  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(here)
  const focused = [outlineStyle, outlineWidth, outlineColor, boxShadow].join()
  const isRing = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor)
  const { x, y, width, height } = here.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  here.blur()
  const rest = getComputedStyle(here)
  const unfocused = [rest.outlineStyle, rest.outlineWidth, rest.outlineColor, rest.boxShadow].join()
  here.focus({ preventScroll: true })
  return {
    name: `${here.tagName} ${here.textContent.trim() || (here.closest('label')?.textContent ?? here.id)}`,
    hasRing: isRing && focused !== unfocused,
    isHidden: top === null || !(here.contains(top) || (here.closest('label')?.contains(top) ?? false)),
  }
}

/** Runs in the page; takes the marks away again. */
function takeMissed(): string[] {
  const root = document.querySelector('dialog[open]:last-of-type') ?? document
  const all = [...root.querySelectorAll<HTMLElement>('button, a[href], summary, input, select, textarea')]
  const missed = all.filter((one) => {
    // Tab comes to one of a group of radio buttons; arrows lead to the others
    const isOther = one instanceof HTMLInputElement && one.type === 'radio' && !one.checked
    const isThere =
      one.checkVisibility({ visibilityProperty: true }) && !one.matches(':disabled, [tabindex="-1"]')
    return isThere && !isOther && one.dataset['tabbed'] === undefined
  })
  for (const one of all) delete one.dataset['tabbed']
  return missed.map((one) => `${one.tagName} ${one.textContent.trim()}`)
}
