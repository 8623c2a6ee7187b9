import { EventSourceParserStream } from 'eventsource-parser/stream'
import { parseJson } from '../session/read-text.ts'
import type { LineState } from './class-link.ts'
import { bearer, refusalOf, type Relay } from './relay.ts'
import { sleep, startPatience } from './patience.ts'

interface FollowOptions {
  readonly relay: Relay
  readonly code: string
  readonly token: string
  readonly signal: AbortSignal
  readonly onLine: (line: LineState) => void
  /** A view as it came, not yet checked. */
  readonly onView: (data: unknown) => void
}

/** Milliseconds in which a stream must begin: later, something on the way holds it back. */
const firstWord = 4000
/** Milliseconds of silence after which a stream is given up; the relay says at least every 15 seconds that it is there. */
const longestSilence = 35_000
/** Seconds that one request waits for something new, and milliseconds until it is given up. */
const waitSeconds = 25
const longestRequest = 40_000
/** How many waiting requests there are before a stream is tried again. */
const slowRounds = 20
/** Milliseconds before the next try where nothing comes: ever more, up to the last, each a little other on every device. */
const waits = [300, 1000, 2000, 4000, 8000] as const

/** How one try ended: the class isn't there, nothing came, or what came was held back. */
type Ended = 'gone' | 'away' | 'held'

/**
 * Follows a class until `signal` is aborted or the class is gone: by a stream, or by requests where streams are held back.
 * Only what the network does counts as `away`: what `onLine` and `onView` throw is thrown on its own, as by any listener, and
 * the line goes on.
 */
export async function followViews(given: FollowOptions): Promise<void> {
  const { signal } = given
  const onLine = apart(signal, given.onLine)
  const options = { ...given, onLine, onView: apart(signal, given.onView) }
  const seen = { id: null as string | null }
  for (let failures = 0; !signal.aborted;) {
    const isHere = () => (failures = 0)
    let ended = await readStream(options, seen, isHere)
    if (ended === 'held') ended = await askInTurn(options, seen, isHere)
    if (signal.aborted) return
    if (ended === 'gone') return onLine('gone')
    if (ended === 'held') continue
    onLine('away')
    const wait = waits[Math.min(failures, waits.length - 1)] ?? 0
    failures += 1
    await sleep(wait * (0.5 + jitter()), signal)
  }
}

/** Tells somebody in a task of its own, unless `signal` is aborted by then. */
function apart<T>(signal: AbortSignal, tell: (what: T) => void): (what: T) => void {
  return (what) => queueMicrotask(() => signal.aborted || tell(what))
}

async function readStream(
  { relay, code, token, signal, onLine, onView }: FollowOptions,
  seen: { id: string | null },
  isHere: () => void,
): Promise<Ended> {
  const patience = startPatience(signal, firstWord)
  let hasBegun = false
  function hear(): void {
    patience.again(longestSilence)
    if (hasBegun) return
    hasBegun = true
    isHere()
    onLine('live')
  }
  try {
    const response = await relay.ask(`/${code}/stream`, {
      headers: { ...bearer(token), ...(seen.id === null ? {} : { 'Last-Event-ID': seen.id }) },
      signal: patience.signal,
    })
    if (!response.ok || response.body === null) return await refused(response)
    const events = response.body
      .pipeThrough(
        new TransformStream<Uint8Array, Uint8Array>({
          transform(bytes, controller) {
            hear()
            controller.enqueue(bytes)
          },
        }),
      )
      .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
      .pipeThrough(new EventSourceParserStream())
      .getReader()
    for (;;) {
      const { done, value } = await events.read()
      if (done) return 'away'
      if (value.event === 'problem') return goneOr(refusalOf(parseJson(value.data)).code)
      seen.id = value.id ?? null
      onView(parseJson(value.data))
    }
  } catch {
    return !hasBegun && patience.isOver() ? 'held' : 'away'
  } finally {
    patience.end()
  }
}

/** Asks again and again for what is new, for a while. */
async function askInTurn(
  { relay, code, token, signal, onLine, onView }: FollowOptions,
  seen: { id: string | null },
  isHere: () => void,
): Promise<Ended> {
  for (let round = 0; round < slowRounds; round++) {
    const patience = startPatience(signal, longestRequest)
    try {
      const response = await relay.ask(`/${code}/view`, {
        headers: {
          ...bearer(token),
          Prefer: `wait=${waitSeconds}`,
          ...(seen.id === null ? {} : { 'If-None-Match': seen.id }),
        },
        cache: 'no-store',
        signal: patience.signal,
      })
      if (response.status !== 304 && !response.ok) return await refused(response)
      isHere()
      onLine('slow')
      if (response.status === 304) continue
      const view: unknown = await response.json()
      // what compresses on the way calls a tag weak; the relay doesn't know it by that
      seen.id = response.headers.get('ETag')?.replace(/^W\//, '') ?? null
      onView(view)
    } catch {
      return 'away'
    } finally {
      patience.end()
    }
  }
  return 'held'
}

/** A class or seat that isn't there any more is gone; whatever else was said, it is tried again. */
async function refused(response: Response): Promise<Ended> {
  return goneOr(refusalOf(parseJson(await response.text())).code)
}

function goneOr(code: string): Ended {
  return code === 'no-class' || code === 'no-pass' ? 'gone' : 'away'
}

/** From 0 to 1: a class that lost its relay doesn't come back all at once. */
function jitter(): number {
  return (crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) / 255
}
