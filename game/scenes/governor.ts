/** The steps of the ladder: the live scene, a lighter one, and pictures that stand still. */
export type Rung = 'full' | 'lighter' | 'still'

type Moving = Exclude<Rung, 'still'>

/** How a rung is drawn, at most: frames a second, canvas pixels, canvas pixels for a CSS pixel; share of the particles. */
export interface Effort {
  readonly fps: number
  readonly pixels: number
  readonly ratio: number
  readonly particles: number
}

export const efforts: Readonly<Record<Moving, Effort>> = {
  full: { fps: 30, pixels: 2_500_000, ratio: 2, particles: 1 },
  lighter: { fps: 12, pixels: 230_000, ratio: 1, particles: 0.5 },
}

/** What the governor has counted on its rung. Plain data; times in milliseconds. */
export interface Governor {
  readonly rung: Rung
  /** Frames still to be passed over. */
  readonly settling: number
  readonly frames: number
  readonly elapsed: number
  readonly busy: number
  readonly fastest: number
  /** Slow spans seen in a row. */
  readonly slow: number
}

/** The first frames after a change compile shaders and upload textures. */
const settlingFrames = 2
/** A span is judged when it holds so many frames and milliseconds. */
const span = { frames: 3, elapsed: 400 }
/** Slow spans in a row that cost a rung: one may be somebody else's fault. */
const patience = 2
/** Longest frame that counts: beyond it the device slept. */
const longestFrame = 1000
/** Mean frame time above which a span is slow. */
const slowMean: Readonly<Record<Moving, number>> = { full: 45, lighter: 65 }
/** Mean time that a frame may keep the page from answering. */
const busyMean = 24
/** When not one frame of a span was faster than this, no rung will do. */
const hopeless = 100

/** A governor that starts on a rung. */
export function startGovernor(rung: Rung): Governor {
  return { rung, settling: settlingFrames, ...emptySpan, slow: 0 }
}

const emptySpan = { frames: 0, elapsed: 0, busy: 0, fastest: Infinity }

/** Forgets the span begun, for instance because another scene came. Stays on its rung. */
export function settleGovernor(governor: Governor): Governor {
  return { ...governor, settling: settlingFrames, ...emptySpan }
}

/**
 * Counts a frame that came `milliseconds` after the one before it and kept the main thread busy for `busy` of them.
 * The rung never rises: only a new governor climbs.
 */
export function countFrame(governor: Governor, milliseconds: number, busy: number): Governor {
  const { rung, settling } = governor
  if (rung === 'still') return governor
  if (settling > 0) return { ...governor, settling: settling - 1 }
  const next = {
    ...governor,
    frames: governor.frames + 1,
    elapsed: governor.elapsed + Math.min(milliseconds, longestFrame),
    busy: governor.busy + busy,
    fastest: Math.min(governor.fastest, milliseconds),
  }
  if (next.frames < span.frames || next.elapsed < span.elapsed) return next
  if (next.fastest > hopeless) return startGovernor('still')
  const isSlow = next.elapsed / next.frames > slowMean[rung] || next.busy / next.frames > busyMean
  if (!isSlow) return { ...governor, ...emptySpan, slow: 0 }
  if (governor.slow + 1 < patience) return { ...governor, ...emptySpan, slow: governor.slow + 1 }
  return startGovernor(rung === 'full' ? 'lighter' : 'still')
}
