// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { goToPart, partAtTop, partsOf } from '../../../../game/modes/classroom/talk-parts.ts'

const step = `
<section data-step="real"><div class="debrief-body">
  <p>3 of 8</p><h2>What was real</h2><p>One.</p>
  <details><summary>More</summary><ul><li>Two.</li></ul></details>
</div></section>`

/** The pages of two screens that show the same step. */
const page = () => document.body

beforeEach(() => void (document.body.innerHTML = step))
afterEach(() => vi.restoreAllMocks())

/** Lets each part of the step stand so far from the top of the screen; null for one that isn't to be seen. */
function standAt(tops: readonly (number | null)[]): readonly HTMLElement[] {
  const parts = partsOf(page())
  parts.forEach((part, at) => {
    const top = tops[at] ?? null
    part.checkVisibility = () => top !== null
    part.getBoundingClientRect = () => new DOMRect(0, top ?? 0, 100, 20)
  })
  return parts
}

describe('the parts of a step', () => {
  test('are its lines, folded ones too, so that they are the same on each screen', () => {
    expect(partsOf(page()).map(({ textContent }) => textContent)).toEqual(['3 of 8', 'One.', 'Two.'])
  })

  test('the one at the top is the first that is to be seen whole', () => {
    expect(partAtTop(standAt([10, 40, 80]))).toBe(0)
    expect(partAtTop(standAt([-50, 30, 80]))).toBe(1)
    expect(partAtTop(standAt([-90, -50, null]))).toBe(0)
  })

  test('one is brought to the top, out of what is folded away', () => {
    const scrolled: (string | null)[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
      scrolled.push(this.textContent)
    })
    goToPart(page(), 2)
    expect(scrolled).toEqual(['Two.'])
    expect(document.querySelector('details')?.open).toBe(true)
  })
})
