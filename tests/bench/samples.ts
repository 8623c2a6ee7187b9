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

/** How long the processor worked at something, in milliseconds, run after run. */
export function timeRuns(run: () => unknown, limits: Limits = {}): readonly number[] {
  const times: number[] = []
  doRuns((counts) => {
    const time = timeOnce(run)
    if (counts) times.push(time)
  }, limits)
  return times
}

/** The processor's own clock ticks every few milliseconds only; what is shorter is seldom interrupted. */
const tooShortForItsClock = 40

/** How long the processor worked at something, in milliseconds. What else the machine does meanwhile doesn't count. */
export function timeOnce(run: () => unknown): number {
  const before = process.threadCpuUsage()
  const start = performance.now()
  run()
  const passed = performance.now() - start
  const { user, system } = process.threadCpuUsage(before)
  return passed < tooShortForItsClock ? passed : (user + system) / 1000
}
