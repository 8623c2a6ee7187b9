import { isHelperHere, isHelperKey } from '../../page/helper.ts'
import { pressOnPage } from '../../page/pad-keys.ts'
import type { PadPress } from '../../session/pad.ts'

/** What each of three buttons sends, as a keyboard would, and what it does. */
const meanings: Readonly<Record<string, PadPress>> = { ArrowUp: 'up', ArrowDown: 'down', Enter: 'choose' }

/** Makes three keys do everything on the page: the one before, the next, take. Gives back how to stop. */
export function startThreeButtons(page: Document): () => void {
  function onKey(event: KeyboardEvent): void {
    const press = meanings[event.key]
    if (press === undefined || isHelperKey(event) || isHelperHere(page) || isTyping(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    // a button held by an unsteady hand is one press
    if (event.repeat) return
    if (press === 'choose') takeFocused(page)
    else pressOnPage(page, press)
  }

  page.addEventListener('keydown', onKey, true)
  return () => page.removeEventListener('keydown', onKey, true)
}

/** Takes what has focus. A slider goes on by one step, and from its end to its beginning: no button is left to move it. */
function takeFocused(page: Document): void {
  const focused = page.activeElement
  if (!(focused instanceof HTMLInputElement) || focused.type !== 'range') return pressOnPage(page, 'choose')
  if (focused.value === focused.max) focused.value = focused.min
  else focused.stepUp()
  focused.dispatchEvent(new Event('input', { bubbles: true }))
}

/** True in a field for words or numbers, whose keys are its own. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !/^(range|checkbox|radio)$/.test(target.type))
  )
}
