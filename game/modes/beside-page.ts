import { keepInstallOffer } from '../platform/install-offer.ts'
import { createLibrary } from '../platform/library.ts'
import type { OfflineCopy } from '../session/ports.ts'
import type { Delivery } from './page-parts.ts'

/** The game as a host serves it: every file beside the page, fetched when it is needed. */
export function deliverBesidePage(): Delivery {
  const base = new URL('.', location.href).href
  const library = createLibrary(base)
  const install = keepInstallOffer()
  let copy: Promise<OfflineCopy> | null = null
  return {
    library,
    addressOf: (path) => new URL(path, base).href,
    loadLive: () => import('../scenes/live-stage.ts'),
    copy: () =>
      (copy ??= import('./offline.ts').then(({ openCopy }) => openCopy({ scope: base, install, library }))),
  }
}
