import { renderToString } from 'preact-render-to-string'
import { createMemoryStore } from '../session/ports.ts'
import { createSettings } from '../session/settings.ts'
import type { Opening } from '../session/opening.ts'
import { SoloScreen } from './solo-screen.tsx'
import { openPrinted } from './telling.ts'

/** The first beat as HTML, just as the solo mode renders it: the build prints it into the page. */
export function printOpening(opening: Opening): string {
  const store = createMemoryStore()
  const settings = createSettings(store, () => undefined)
  const telling = openPrinted(opening, { settings, store }, 0)
  return renderToString(<SoloScreen telling={telling} still={opening.still} />)
}
