import * as v from 'valibot'

const count = v.pipe(v.number(), v.minValue(0))
const views = ['attract', 'telling', 'asking', 'night', 'trouble'] as const

/** What a kiosk shows. */
export type View = (typeof views)[number]

/** How a kiosk is, without a word about its visitors: as its page says it, and as its server takes it. */
export const pulseSchema = v.object({
  view: v.picklist(views),
  /** Which build of the game it is. */
  build: v.pipe(v.string(), v.maxLength(100)),
  /** When the page came up, in milliseconds since 1970. */
  since: count,
  /** Faults of its scripts since then. */
  faults: count,
})

export type Pulse = v.InferOutput<typeof pulseSchema>

/** Milliseconds between two pulses of a page. */
const pulseTime = 4000

interface PulseOptions {
  readonly window: Window
  readonly build: string
  /** What stands on the page; null where nothing does, or not what should. */
  readonly look: () => View | null
  /** Told of every pulse. A page that isn't whole has none. */
  readonly send: (pulse: Pulse) => void
  /** The page isn't whole, nor was it at the look before. */
  readonly onBroken: () => void
}

/**
 * Has a page looked at again and again, and soon after each fault of its scripts; what it gives back looks at once. A page
 * that isn't whole at two looks in a row is broken: between the two it may only have been on its way.
 */
export function startPulse({ window, build, look, send, onBroken }: PulseOptions): () => void {
  const since = Date.now()
  let faults = 0
  let isBroken = false

  function beat(): void {
    const view = look()
    if (view !== null) send({ view, build, since, faults })
    else if (isBroken) onBroken()
    isBroken = view === null
  }

  for (const way of ['error', 'unhandledrejection'] as const) {
    window.addEventListener(way, () => {
      faults += 1
      window.setTimeout(beat, 500)
    })
  }
  window.setInterval(beat, pulseTime)
  return beat
}
