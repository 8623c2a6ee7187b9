import * as v from 'valibot'
import { startDrift } from '../drift.ts'
import { startHeartbeat } from '../heartbeat.ts'
import { keepVisitorsIn } from '../keep-in.ts'
import { pulseSchema, type Pulse } from '../pulse.ts'
import { watchWords } from '../watch-words.ts'
import { createShellWatch } from './shell-watch.ts'

/*
 * The page around a kiosk. It needs nothing of the game and is a file of its own, so that it stands whatever becomes of
 * the game: it loads it in a frame, hears its pulse, loads it anew when there is none, and tells the server how things are.
 */

const query = new URLSearchParams(location.search)
query.set('mode', 'kiosk')
const address = `./?${query.toString()}`
const since = Date.now()
const apology = document.querySelector('main')
let frame: HTMLIFrameElement | null = null
let stopDrift = (): void => undefined
let latest: Pulse | null = null
/** Faults of the pages before the one that is there. */
let faultsBefore = 0

/** A new frame each time: whatever the one before held on to goes with it. */
function load(): void {
  const next = document.createElement('iframe')
  next.src = address
  next.title = document.title
  next.allow = 'autoplay; fullscreen'
  next.addEventListener('load', () => {
    faultsBefore += latest?.faults ?? 0
    latest &&= { ...latest, faults: 0 }
    watch.onLoad()
    giveFocus()
  })
  frame?.remove()
  document.body.append(next)
  frame = next
}

function giveFocus(): void {
  if (document.activeElement !== frame) frame?.focus()
}

/** A key that comes to this page, since focus was not where it should be, is the game's all the same. */
function passOn(event: KeyboardEvent): void {
  giveFocus()
  const inner = frame?.contentDocument
  // a key of the frame's own, as whoever hears it there asks
  const key = inner?.defaultView && new inner.defaultView.KeyboardEvent(event.type, event)
  if (key) inner.activeElement?.dispatchEvent(key)
}

function apologise(isInTrouble: boolean): void {
  if (apology === null) return
  apology.hidden = !isInTrouble
  stopDrift()
  if (!isInTrouble) return giveFocus()
  stopDrift = startDrift(document.documentElement)
  void readContact().then((contact) => fill(apology, contact))
}

function fill(apology: HTMLElement, contact: string): void {
  const { title, again } = watchWords.apology
  const heading = document.createElement('h1')
  heading.textContent = title
  const lines = [again, contact].filter((line) => line !== '')
  const paragraphs = lines.map((line) => {
    const paragraph = document.createElement('p')
    paragraph.textContent = line
    return paragraph
  })
  apology.firstElementChild?.replaceChildren(heading, ...paragraphs)
}

/** Whom to talk to, as kiosk.json says; '' where it doesn't say, or can't be had. */
async function readContact(): Promise<string> {
  try {
    const read: unknown = await (await fetch('kiosk.json')).json()
    return v.parse(v.object({ contact: v.fallback(v.string(), '') }), read).contact
  } catch {
    return ''
  }
}

/** How things are; null as long as nothing is known. */
function readPulse(): Pulse | null {
  const { isInTrouble, mended } = watch
  if (latest === null && !isInTrouble) return null
  const { view = 'trouble', build = '', faults = 0 } = latest ?? {}
  return { view: isInTrouble ? 'trouble' : view, build, since, faults: faultsBefore + faults + mended }
}

keepVisitorsIn(window)
const watch = createShellWatch({
  load,
  apologise,
  wait(call, milliseconds) {
    const timer = setTimeout(call, milliseconds)
    return () => clearTimeout(timer)
  },
})
addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const read = v.safeParse(pulseSchema, data)
  if (source !== frame?.contentWindow || origin !== location.origin || !read.success) return
  latest = read.output
  watch.onPulse()
})
addEventListener('focus', giveFocus)
addEventListener('keydown', passOn)
startHeartbeat(readPulse, 'kiosk/heartbeat')
