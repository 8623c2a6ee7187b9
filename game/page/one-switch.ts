import { atRest, findOffered, moveOn, press, type Scan } from '../session/scan.ts'
import { findDialog, listControls, type ControlItem } from './controls.ts'
import { isHelperHere, isHelperKey } from './helper.ts'
import { findScroller, scrollOn } from './scrolling.ts'
import { waysWords } from './ways-words.ts'

/** One switch that does everything, until it is stopped. */
export interface OneSwitch {
  /** The switch was pressed by something that isn't a key or a tap. */
  press(): void
  stop(): void
}

const words = waysWords.oneSwitch

/** Makes every key and every tap one switch: presses offer, and take, what is on screen. `seconds` is asked for each item. */
export function startOneSwitch(page: Document, seconds: () => number): OneSwitch {
  const strip = createStrip(page)
  let scan: Scan = atRest
  /** What this scan goes through: as it stood at the first press, so that nothing moves under the reader's hand. */
  let items: readonly ControlItem[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function show(next: Scan): void {
    clearTimeout(timer)
    const offered = findOffered(items, next.path)
    // what has gone from the page in the meantime can't be offered
    scan = offered?.element.isConnected === true ? next : atRest
    const shown = scan === atRest ? null : offered
    strip.say(shown?.label ?? words.atRest)
    mark(page, shown)
    if (shown !== null) timer = setTimeout(() => show(moveOn(scan, items)), seconds() * 1000)
  }

  function onPress(): void {
    if (scan.path.length === 0) items = listItems(page)
    const { scan: next, chosen } = press(scan, items)
    if (chosen?.element.isConnected === true) chosen.act()
    show(next)
  }

  function onKey(event: KeyboardEvent): void {
    if (isHelperKey(event) || isHelperHere(page)) return
    event.preventDefault()
    if (event.type === 'keydown' && !event.repeat) onPress()
  }

  function onTap(event: MouseEvent): void {
    // what the scan itself clicks on isn't a tap
    if (!event.isTrusted || isHelperHere(page)) return
    event.preventDefault()
    event.stopPropagation()
    onPress()
  }

  page.addEventListener('keydown', onKey, true)
  page.addEventListener('keyup', onKey, true)
  page.addEventListener('click', onTap, true)
  show(atRest)

  return {
    press() {
      if (!isHelperHere(page)) onPress()
    },
    stop() {
      clearTimeout(timer)
      page.removeEventListener('keydown', onKey, true)
      page.removeEventListener('keyup', onKey, true)
      page.removeEventListener('click', onTap, true)
      mark(page, null)
      strip.remove()
    },
  }
}

/** The controls on screen, and before them a way to the words that don't fit on it. */
function listItems(page: Document): readonly ControlItem[] {
  const controls = listControls(page)
  const scroller = findScroller(findDialog(page) ?? page.documentElement)
  const element = page.querySelector<HTMLElement>('[data-passage]')
  if (scroller === null || element === null) return controls
  const act = () => scrollOn(scroller)
  return [{ label: words.further, element, items: [], stays: true, isUnmarked: true, act }, ...controls]
}

function mark(page: Document, item: ControlItem | null): void {
  page.querySelectorAll('[data-offered]').forEach((one) => one.removeAttribute('data-offered'))
  if (item === null || item.isUnmarked === true) return
  item.element.setAttribute('data-offered', '')
  item.element.scrollIntoView({ block: 'nearest' })
}

/** A line that says what is offered, seen and announced, on whatever lies on top. */
function createStrip(page: Document) {
  const strip = Object.assign(page.createElement('p'), { className: 'switch-strip' })
  strip.setAttribute('role', 'status')
  const place = () => {
    if (isHelperHere(page)) return
    const host = findDialog(page) ?? page.querySelector('main')
    if (host !== null && strip.parentElement !== host) host.append(strip)
  }
  const observer = new MutationObserver(place)
  observer.observe(page.body, { childList: true, subtree: true })
  place()
  return {
    say: (text: string) => void (strip.textContent = text),
    remove() {
      observer.disconnect()
      strip.remove()
    },
  }
}
