/** Where something stands on its small way about its place: from -1 to 1 each, of as much room as it has. */
interface Drift {
  readonly x: number
  readonly y: number
}

/** Milliseconds of one way to and fro: across, and up and down. They share no small multiple, so that ways differ. */
const across = 7 * 60_000
const along = 11 * 60_000
/** Milliseconds for which light stands on dark, or dark on light, before they change places. */
const paperTime = 4 * 60_000
/** Milliseconds between two steps. */
const stepTime = 2000

/** Where what stands on a screen for months is at a time, in milliseconds: always on its way, too slowly to be seen going. */
export function driftAt(time: number): Drift {
  return { x: swing(time / across), y: swing(time / along) }
}

/** To and fro at one pace, since who lingers at the ends burns in there. */
function swing(turns: number): number {
  return 4 * Math.abs(turns - Math.floor(turns + 0.5)) - 1
}

/**
 * Tells the style sheets under an element where what is bright in it stands now (`--drift-x`, `--drift-y`) and on which
 * paper (`data-drift-paper`). Gives back how to stop, which leaves everything in its place and light.
 */
export function startDrift({ style, dataset }: HTMLElement): () => void {
  function step(): void {
    const now = Date.now()
    const { x, y } = driftAt(now)
    style.setProperty('--drift-x', x.toFixed(4))
    style.setProperty('--drift-y', y.toFixed(4))
    dataset['driftPaper'] = Math.floor(now / paperTime) % 2 === 0 ? 'light' : 'dark'
  }

  step()
  const timer = setInterval(step, stepTime)
  return () => {
    clearInterval(timer)
    style.removeProperty('--drift-x')
    style.removeProperty('--drift-y')
    delete dataset['driftPaper']
  }
}
