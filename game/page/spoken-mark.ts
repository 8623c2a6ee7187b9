import type { SpokenPlace } from '../session/spoken-script.ts'

const name = 'spoken'

/**
 * Marks the words on the page that are being read aloud, and brings them into sight; null takes the mark away. Their
 * element tells the page of it by the event `spoken`, which bubbles.
 */
export function markSpoken(page: Document, place: SpokenPlace | null): void {
  const element = place === null ? null : findElement(page, place)
  const range = element === null || place === null ? null : rangeOf(element, place)
  // an element's own mark is for browsers that can't mark a stretch of text
  page.querySelectorAll('[data-spoken]').forEach((one) => one.removeAttribute('data-spoken'))
  if (typeof Highlight === 'undefined') element?.setAttribute('data-spoken', '')
  else if (range === null) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(range))
  if (element === null) return
  element.dispatchEvent(new Event('spoken', { bubbles: true }))
  // once it is to be seen
  requestAnimationFrame(() => element.scrollIntoView({ block: 'nearest' }))
}

function findElement(page: Document, place: SpokenPlace): Element | null {
  if (place.kind === 'line') return page.querySelectorAll('[data-passage] p[data-line]').item(place.line)
  const choices = [...page.querySelectorAll<HTMLElement>('[data-passage] [data-choice]')]
  return choices.find(({ dataset }) => dataset['choice'] === place.id) ?? null
}

/** The stretch of an element's text; of a choice all of it. */
function rangeOf(element: Element, place: SpokenPlace): Range | null {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  if (place.kind === 'choice') return range
  const [start, end] = [place.from, place.to].map((offset) => findOffset(element, offset))
  if (start === null || end === null || start === undefined || end === undefined) return null
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

/** Where a character of an element's text stands among its text nodes. */
function findOffset(element: Element, offset: number): { node: Node; offset: number } | null {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let before = 0
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (offset <= before + length) return { node, offset: offset - before }
    before += length
  }
  return null
}
