/** The steps of the ladder: the live scene, a lighter one, and pictures that stand still. */
export type Rung = 'full' | 'lighter' | 'still'

/** How a rung is drawn: frames a second at most, share of the full resolution a side, share of the particles. */
export interface Effort {
  readonly fps: number
  readonly resolution: number
  readonly particles: number
}

export const efforts: Readonly<Record<Exclude<Rung, 'still'>, Effort>> = {
  full: { fps: 30, resolution: 1, particles: 1 },
  lighter: { fps: 20, resolution: 0.5, particles: 0.5 },
}

/** What the governor has counted on its rung. Plain data. */
export interface Governor {
  readonly rung: Rung
  /** Frames still to be passed over: the first ones after a change compile shaders and upload textures. */
  readonly settling: number
  readonly frames: number
  readonly elapsed: number
  /** Slow spans seen in a row. */
  readonly slow: number
}

const settlingFrames = 3
/** A span is judged when it holds so many frames and milliseconds. */
const span = { frames: 3, elapsed: 500 }
/** Slow spans in a row that cost a rung: one may be somebody else's fault. */
const patience = 2
/** Longest frame that counts, ms: beyond it the device slept. */
const longestFrame = 1000
/** Mean frame time above which a span is slow, ms. */
const slowFrame: Readonly<Record<Exclude<Rung, 'still'>, number>> = { full: 45, lighter: 75 }

/** A governor that starts on a rung. */
export function startGovernor(rung: Rung): Governor {
  return { rung, settling: settlingFrames, frames: 0, elapsed: 0, slow: 0 }
}

/** Forgets the span begun, for instance because the loop slept or another scene came. Stays on its rung. */
export function settleGovernor(governor: Governor): Governor {
  return { ...governor, settling: settlingFrames, frames: 0, elapsed: 0 }
}

/** Counts a frame that came `milliseconds` after the one before it. The rung never rises: only a new governor climbs. */
export function countFrame(governor: Governor, milliseconds: number): Governor {
  const { rung, settling } = governor
  if (rung === 'still') return governor
  if (settling > 0) return { ...governor, settling: settling - 1 }
  const frames = governor.frames + 1
  const elapsed = governor.elapsed + Math.min(milliseconds, longestFrame)
  if (frames < span.frames || elapsed < span.elapsed) return { ...governor, frames, elapsed }
  if (elapsed / frames <= slowFrame[rung]) return { ...governor, frames: 0, elapsed: 0, slow: 0 }
  const slow = governor.slow + 1
  if (slow < patience) return { ...governor, frames: 0, elapsed: 0, slow }
  return startGovernor(rung === 'full' ? 'lighter' : 'still')
}
