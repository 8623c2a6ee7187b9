import { isPageKey } from './page-keys.ts'

/** What a visitor's fingers could open or take along by accident, whatever it happens to. */
const ways = [
  'contextmenu',
  'dragstart',
  'dragenter',
  'dragover',
  'drop',
  'copy',
  'cut',
  'paste',
  'auxclick',
  'submit',
  // pinching, as Safari tells of it
  'gesturestart',
  'gesturechange',
] as const

/**
 * Keeps a visitor in a window as far as a page can: what leads out of it, makes it larger, or takes something along is
 * cancelled before the page hears of it. What a page can't cancel is the launcher's part (docs/kiosk.md).
 */
export function keepVisitorsIn(window: Window): void {
  for (const way of ways) guard(window, way, () => true)
  guard(window, 'keydown', (event) => event instanceof KeyboardEvent && !isPageKey(withState(event)))
  guard(window, 'wheel', (event) => event instanceof WheelEvent && event.ctrlKey)
  guard(window, 'selectstart', ({ target }) => !isField(target))
  guard(window, 'click', ({ target }) => target instanceof Element && target.closest('[href]') !== null)
  // a middle button scrolls by itself or pastes; the two at the side go back and on
  for (const way of ['mousedown', 'mouseup'] as const)
    guard(window, way, (event) => event instanceof MouseEvent && event.button !== 0)
  for (const way of ['touchstart', 'touchmove'] as const)
    guard(window, way, (event) => 'touches' in event && (event as TouchEvent).touches.length > 1)
  window.open = () => null
  window.print = () => undefined
  window.history.scrollRestoration = 'manual'
  if (window.frameElement === null) trapBack(window)
}

function guard(window: Window, way: string, isOutward: (event: Event) => boolean): void {
  const cancel = (event: Event) => {
    if (isOutward(event)) event.preventDefault()
  }
  window.addEventListener(way, cancel, { capture: true, passive: false })
}

/** The event with its method bound to it, so that it may be taken apart. */
function withState(event: KeyboardEvent) {
  const { key, ctrlKey, metaKey, altKey } = event
  return { key, ctrlKey, metaKey, altKey, getModifierState: (name: string) => event.getModifierState(name) }
}

function isField(target: EventTarget | null): boolean {
  const element = target instanceof Text ? target.parentElement : target
  return element instanceof Element && element.closest('input, textarea') !== null
}

/** So many times “back” may be pressed before the page hears of the first. */
const depth = 8

/**
 * Lays places of our own over where the page began, so that “back” only leads from one to another, and lays those anew that
 * were gone back over. Each is named by its number.
 */
function trapBack({ history, addEventListener }: Window): void {
  const goIn = () => {
    const now = typeof history.state === 'number' ? history.state : 0
    for (let place = now + 1; place <= depth; place++) history.pushState(place, '')
  }
  goIn()
  addEventListener('popstate', goIn)
}
