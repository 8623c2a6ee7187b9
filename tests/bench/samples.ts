export interface Limits {
  readonly most?: number
  readonly seconds?: number
}

/**
 * Does something again and again until it was done `most` times or `seconds` have passed, but three times at least; and
 * once before, with `counts` false, to warm the machine.
 */
export function doRuns(run: (counts: boolean) => void, { most = 9, seconds = 10 }: Limits = {}): void {
  run(false)
  const begun = performance.now()
  for (let n = 0; n < 3 || (n < most && performance.now() - begun < seconds * 1000); n++) run(true)
}

/** How long something takes, in milliseconds, run after run. */
export function timeRuns(run: () => unknown, limits: Limits = {}): readonly number[] {
  const times: number[] = []
  doRuns((counts) => {
    const time = timeOnce(run)
    if (counts) times.push(time)
  }, limits)
  return times
}

export function timeOnce(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}
