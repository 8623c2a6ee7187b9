/** What scrolls the words within `root`, or the page, if there are more of them below; null otherwise. */
export function findScroller(root: Element): Element | null {
  return [...root.querySelectorAll('.scroll'), root.ownerDocument.documentElement].find(hasMoreBelow) ?? null
}

/** Brings the next words into sight: most of a screen, so that some stay to go on from. */
export function scrollOn(scroller: Element): void {
  scroller.scrollBy({ top: scroller.clientHeight * 0.7 })
}

/** Gives focus to what a key that scrolls is to scroll, which it then does by itself. */
export function giveKeysTo(key: string, scroll: HTMLElement | null | undefined): void {
  if (scrollKeys.has(key)) scroll?.focus({ preventScroll: true })
}

const scrollKeys = new Set(['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp', ' '])

/** True for a press at the foot of `element` as far as it is in sight, where the sign lies that there is more below. */
export function isAtFoot(element: Element, { clientY }: MouseEvent): boolean {
  const screen = element.ownerDocument.documentElement.clientHeight
  return clientY >= Math.min(element.getBoundingClientRect().bottom, screen) - footHeight
}

/** In CSS pixels, as in card-by-screen.css. */
const footHeight = 64

function hasMoreBelow(element: Element): boolean {
  const isPage = element === element.ownerDocument.documentElement
  const scrolls = isPage || /auto|scroll/.test(getComputedStyle(element).overflowY)
  return scrolls && element.scrollTop + element.clientHeight < element.scrollHeight - 4
}
