/**
 * Keeps a part going for as long as it is wanted. `start` gives back how to end it. A part that can't be had is reported,
 * and tried again when it is wanted anew.
 */
export function createKeeper(
  start: () => Promise<() => void>,
  report: () => void,
): (isWanted: boolean) => void {
  let running: Promise<() => void> | null = null
  return (isWanted) => {
    if (isWanted === (running !== null)) return
    void running?.then((stop) => stop())
    running = isWanted
      ? start().catch(() => {
          report()
          return () => undefined
        })
      : null
  }
}
