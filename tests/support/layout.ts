import type { Page } from '@playwright/test'

/** Where the page, or the dialog that lies over it, is wider than the screen: what sticks out or is cut, in words. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]:last-of-type') ?? document
    const words = root.querySelectorAll(
      'h1, h2, h3, h4, p, li, dt, dd, button, a, summary, label, legend, input, output, code, b, blockquote',
    )
    const out = [...words].filter((one) => {
      const box = one.getBoundingClientRect()
      const isSeen = box.width > 1 && box.height > 1 && one.closest('.unseen, .ahead') === null
      // what is set inline has no width of its own to be cut at
      const isCut = getComputedStyle(one).display !== 'inline' && one.scrollWidth > one.clientWidth + 1
      return isSeen && (box.left < -1 || box.right > innerWidth + 1 || isCut)
    })
    const scrolls = [document.documentElement, ...root.querySelectorAll('.scroll')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1,
    )
    return [...out, ...scrolls].map(
      (one) => `${one.tagName} ${one.className} ${one.textContent.slice(0, 40)}`,
    )
  })
}

/** A target that is too small for a finger, with its size in CSS pixels. */
export type SmallTarget = readonly [name: string, width: number, height: number]

/** Every target in sight that is smaller than 44 px either way; one in a line of text needs 24. */
export function findSmallTargets(page: Page): Promise<SmallTarget[]> {
  return page.evaluate(() => {
    const root = document.querySelector('dialog[open]:last-of-type') ?? document
    const targets = [
      ...root.querySelectorAll('button, a[href], summary, input, select, textarea, [role=button]'),
    ]
    return targets.flatMap((one): [string, number, number][] => {
      // the label of a box is part of its target
      const { width, height } = (one.closest('label') ?? one).getBoundingClientRect()
      const isInline = one.matches('.mark, .word, p:not(.leave, .pace) a, dd a')
      const least = isInline ? 24 : 44
      const isSeen = width > 1 && height > 1 && one.closest('.unseen, .ahead') === null
      const isSmall = width < least - 0.5 || height < least - 0.5
      return isSeen && isSmall ? [[`${one.tagName} ${one.className} ${one.textContent}`, width, height]] : []
    })
  })
}

/** Waits until all of these are there, and says where each stands, all at one moment. */
export async function boxesOf<Selectors extends readonly string[]>(
  page: Page,
  ...selectors: Selectors
): Promise<{ [Place in keyof Selectors]: DOMRect }> {
  const boxes = await page.waitForFunction((all) => {
    const found = all.map(
      (one) => document.querySelector(one)?.getBoundingClientRect().toJSON() as DOMRect | undefined,
    )
    return found.every((box) => box !== undefined && box.height > 0) ? found : null
  }, selectors)
  return (await boxes.jsonValue()) as { [Place in keyof Selectors]: DOMRect }
}
