import { nameControl } from '../../page/controls.ts'
import { waysWords } from '../../page/ways-words.ts'
import type { Voice } from '../../session/ports.ts'
import { visitorWords } from './visitor-words.ts'

/** How often somebody who may have put on the headphones is told where to start, in milliseconds. */
const cueTime = 30_000

/** Says where to start, at once, when headphones are plugged in, and every half minute. Gives back how to stop. */
export function sayWhereToStart(voice: Voice, text: string, language: string): () => void {
  // a browser that lets no page speak by itself stays silent: kiosks are started so that it may (docs/kiosk.md)
  const say = () => void voice.speak(text, { language, rate: 1 })
  const timer = setInterval(say, cueTime)
  // there is none on an insecure line
  const devices = 'mediaDevices' in navigator ? navigator.mediaDevices : null
  devices?.addEventListener('devicechange', say)
  const stopWatching = voice.watch(say)
  say()
  return () => {
    clearInterval(timer)
    devices?.removeEventListener('devicechange', say)
    stopWatching()
    voice.stop()
  }
}

/**
 * Says what comes to have focus or is offered to one switch, and what becomes of a setting; of a dialog that opens, its
 * words. Nothing of the staff's: a PIN is not for the visitor's ears. Gives back how to stop.
 */
export function sayOffered(page: Document, say: (text: string, language: string) => void): () => void {
  function tell(element: Element, words: string): void {
    if (words !== '') say(words, element.closest('[lang]')?.getAttribute('lang') ?? 'en')
  }

  function onFocus({ target }: Event): void {
    if (!isVisitors(target)) return
    // at once: who takes it in the next moment hears its name before what comes of it
    if (!target.matches('dialog h2')) return tell(target, describeControl(target))
    // once the dialog has its words; by then another may lie over it
    setTimeout(() => page.activeElement === target && tell(target, readDialog(target)))
  }

  function onInput({ target }: Event): void {
    // once the page shows what has come of it
    if (isVisitors(target)) setTimeout(() => tell(target, describeControl(target)))
  }

  // the strip of one switch says what is offered, focus stays where it was
  const strips = new MutationObserver((changes) => {
    const strip = changes.map(({ target }) => target).findLast(isStrip)
    if (strip === undefined || strip.textContent === waysWords.oneSwitch.atRest) return
    tell(page.querySelector('[data-offered]') ?? strip, strip.textContent)
  })

  page.addEventListener('focusin', onFocus)
  page.addEventListener('input', onInput)
  strips.observe(page.body, { childList: true, subtree: true })
  return () => {
    page.removeEventListener('focusin', onFocus)
    page.removeEventListener('input', onInput)
    strips.disconnect()
  }
}

const isStrip = (node: Node): node is Element => node instanceof Element && node.matches('.switch-strip')

function isVisitors(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.closest('[data-helper]') === null
}

function describeControl(element: HTMLElement): string {
  if (!element.matches('button, summary, input:is([type=range], [type=checkbox], [type=radio])')) return ''
  const name = nameControl(element)
  if (!(element instanceof HTMLInputElement)) return name
  if (element.type === 'range') return `${name}: ${element.getAttribute('aria-valuetext') ?? element.value}`
  return `${name}: ${element.checked ? visitorWords.spoken.on : visitorWords.spoken.off}`
}

/** The title of a dialog and its paragraphs. */
function readDialog(heading: HTMLElement): string {
  const paragraphs = [...(heading.closest('dialog')?.querySelectorAll<HTMLElement>('p') ?? [])]
  const shown = paragraphs.filter(
    (one) => one.closest('[aria-hidden=true]') === null && !one.querySelector('button'),
  )
  return [heading, ...shown].map((one) => one.textContent.trim()).join('. ')
}
