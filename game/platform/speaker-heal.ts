export interface LoopWindow {
  /** First sample of the loop. */
  from: number
  /** Sample after the last. */
  to: number
  /** Samples of the cross-fade. */
  fade: number
}

/**
 * Makes the join of a decoded ring exact, in place: a codec's noise differs at the two ends, so the last samples before
 * `to` are cross-faded into those before `from`, which are the same sound and keep the level.
 */
export function heal(channels: readonly Float32Array[], { from, to, fade }: LoopWindow): void {
  const length = Math.min(fade, from)
  for (const channel of channels)
    for (let i = 0; i < length; i++) {
      const share = 0.5 - 0.5 * Math.cos((Math.PI * (i + 1)) / length)
      const end = channel[to - length + i] ?? 0
      const before = channel[from - length + i] ?? 0
      channel[to - length + i] = end * (1 - share) + before * share
    }
}
