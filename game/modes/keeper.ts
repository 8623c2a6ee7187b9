/**
 * Keeps a part going for as long as it is wanted, never two at once. `start` gives back how to end it. A part that can't
 * be had is reported, and tried again when it is wanted anew.
 */
export function createKeeper(
  start: () => Promise<() => void>,
  report: () => void,
): (isWanted: boolean) => void {
  let running: Promise<() => void> | null = null
  // one goes before another comes: both may have the same voice, or the same keys
  let gone: Promise<void> = Promise.resolve()
  return (isWanted) => {
    if (isWanted === (running !== null)) return
    if (running !== null) gone = running.then((stop) => stop()).catch(report)
    running = isWanted
      ? gone.then(start).catch(() => {
          report()
          return () => undefined
        })
      : null
  }
}
