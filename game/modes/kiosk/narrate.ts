import { nameControl } from '../../page/controls.ts'
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
 * Says what comes to have focus, and what becomes of a setting; of a dialog that opens, its words. Nothing of the staff's:
 * a PIN is not for the visitor's ears. Gives back how to stop.
 */
export function sayFocused(page: Document, say: (text: string, language: string) => void): () => void {
  function onEvent({ target }: Event): void {
    if (!(target instanceof HTMLElement) || target.closest('[data-helper]') !== null) return
    // once the page shows what has come of it
    setTimeout(() => {
      // who has gone on meanwhile hears the passage that came of it, not what they left
      if (page.activeElement !== target) return
      const words = target.matches('dialog h2') ? readDialog(target) : describeControl(target)
      if (words !== '') say(words, target.closest('[lang]')?.getAttribute('lang') ?? 'en')
    })
  }
  page.addEventListener('focusin', onEvent)
  page.addEventListener('input', onEvent)
  return () => {
    page.removeEventListener('focusin', onEvent)
    page.removeEventListener('input', onEvent)
  }
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
