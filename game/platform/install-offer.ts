import { createStore, type StoreApi } from 'zustand/vanilla'
import type { InstallOffer } from '../session/ports.ts'

/** Keeps the browser's offer to install the page for when the reader asks for it; nothing pops up. Called once, early. */
export function keepInstallOffer(): StoreApi<InstallOffer | null> {
  const offer = createStore<InstallOffer | null>(() => null)
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offer.setState({
      ask() {
        offer.setState(null, true)
        if ('prompt' in event && typeof event.prompt === 'function') event.prompt()
      },
    })
  })
  return offer
}
