import { startHeartbeat } from './heartbeat.ts'
import { startPulse, type Pulse, type View } from './pulse.ts'

/** What stands on the page, as far as a watch needs to know. */
export interface Standing {
  readonly view: View
  /** True while what should stand there does. */
  readonly isWhole: () => boolean
  /** Called when it doesn't any more. */
  readonly mend: () => void
}

/** Whoever hears that the page lives. */
export interface PageWatch {
  /** Something else stands on the page now. */
  show(standing: Standing): void
}

/** The name of the kiosk's own script, which another build has under another name. */
const build = new URL(import.meta.url).pathname.split('/').at(-1) ?? ''

/**
 * Has a page watched: by the page around it, which loads it anew when it falls silent, or, where it stands alone, by its
 * server alone. `heartbeat` is where that hears of it.
 */
export function startPageWatch(window: Window, heartbeat: string): PageWatch {
  let standing: Standing | null = null
  let latest: Pulse | null = null
  const isAlone = window.frameElement === null

  function send(pulse: Pulse): void {
    const isFirst = latest === null
    latest = pulse
    if (!isAlone) window.parent.postMessage(pulse, window.location.origin)
    // what stands for the first time is what a version has to show for itself
    if (isFirst && pulse.view !== 'trouble') confirmVersion(window)
  }

  const look = startPulse({
    window,
    build,
    send,
    look: () => (standing?.isWhole() === true ? standing.view : null),
    onBroken: () => standing?.mend(),
  })

  if (isAlone) startHeartbeat(() => latest, heartbeat)
  return {
    show(next) {
      standing = next
      look()
    },
  }
}

/** Tells the service worker that this version of the game works; see game/offline/trial.ts. */
function confirmVersion({ navigator }: Window): void {
  // there is none where the connection isn't safe
  if ('serviceWorker' in navigator) navigator.serviceWorker.controller?.postMessage('works')
}
