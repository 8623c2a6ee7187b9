import type { OtherTelling } from '../insight/other-tellings.ts'
import { fulfilOrder, type WalksAnswer, type WalksOrder } from '../insight/walks-order.ts'

/** How many walks are made where they have to share the page's own time. */
const walksInSlices = 60

type OnFound = (tellings: readonly OtherTelling[]) => void

/**
 * Looks for other tellings beside the page, in a worker; where none can start, in the page's spare moments. Calls back with all
 * that has been found whenever there is more of it, and at the end, though there be none. Returns how to stop.
 */
export function searchOtherTellings(
  order: WalksOrder,
  onFound: OnFound,
  start: () => Worker = startWorker,
): () => void {
  let stop: () => void = () => undefined
  const goSlowly = () => (stop = searchInSlices(order, onFound))
  try {
    const worker = start()
    stop = () => worker.terminate()
    let found: readonly OtherTelling[] = []
    worker.addEventListener('message', ({ data }: MessageEvent<WalksAnswer>) => {
      if (data === 'done') worker.terminate()
      else found = data
      onFound(found)
    })
    worker.addEventListener('error', () => {
      worker.terminate()
      goSlowly()
    })
    worker.postMessage(order)
  } catch {
    // a browser or a place (a file on a stick) that gives a page no workers
    goSlowly()
  }
  return () => stop()
}

function startWorker(): Worker {
  return new Worker(new URL('./walks-worker.ts', import.meta.url), { type: 'module' })
}

/** One walk at a time, with a rest for the page after each. */
function searchInSlices(order: WalksOrder, onFound: OnFound): () => void {
  const walks = fulfilOrder({ ...order, search: { ...order.search, walks: walksInSlices } })
  let found: readonly OtherTelling[] = []
  let timer = setTimeout(step)
  function step(): void {
    const { value, done } = walks.next()
    if (value) onFound((found = value))
    if (done === true) onFound(found)
    else timer = setTimeout(step)
  }
  return () => clearTimeout(timer)
}
