import type { OfflineCopy } from '../../session/ports.ts'
import { problem } from '../../story/problem.ts'
import { reportToConsole } from '../page-parts.ts'

/** Milliseconds until a newer version that didn't come is asked for again. */
const askingTime = 5000

interface UpdateOptions {
  readonly openCopy: () => Promise<OfflineCopy>
  /** The browser's workers; undefined where it has none. */
  readonly workers:
    Pick<ServiceWorkerContainer, 'controller' | 'addEventListener' | 'removeEventListener'> | undefined
  /** Loads the page again. */
  readonly reload: () => void
}

/**
 * While nobody is there: makes the copy of the game, and goes over to a newer one. It is asked for again and again, since
 * a page that is only just making way for this one counts as another window. Gives back how to stop.
 */
export function takeUpdates({ openCopy, workers, reload }: UpdateOptions): () => void {
  let timer: ReturnType<typeof setInterval> | undefined
  let isWanted = true
  let before = workers?.controller ?? null

  /** A page may have asked for the newer version and be gone when that comes: this one is of the older still. */
  function onController(): void {
    // the first version comes to a page that is of it
    if (before !== null) reload()
    before = workers?.controller ?? null
  }

  function ask(copy: OfflineCopy): void {
    if (copy.state.getState() === 'newer') void copy.takeNewer()
  }

  workers?.addEventListener('controllerchange', onController)
  openCopy()
    .then((copy) => {
      void copy.keep()
      if (!isWanted) return
      ask(copy)
      timer = setInterval(() => ask(copy), askingTime)
    })
    .catch((error: unknown) =>
      reportToConsole(problem('part-missing', `The kiosk goes on without it: ${String(error)}`, 'copy')),
    )
  return () => {
    isWanted = false
    clearInterval(timer)
    workers?.removeEventListener('controllerchange', onController)
  }
}
