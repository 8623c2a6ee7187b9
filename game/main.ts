import './main.css'
import { createLibrary } from './platform/library.ts'
import { parseAddress } from './modes/address.ts'
import { parseOpening } from './session/opening.ts'
import type { PageParts } from './modes/page-parts.ts'
import { startSolo } from './modes/solo.tsx'
import { isProblem } from './story/problem.ts'

const { address, problems } = parseAddress(location.search)
const app = document.querySelector<HTMLElement>('#app')
if (app === null) throw new Error('the page has no #app')

const opening = parseOpening(document.querySelector('#opening')?.textContent ?? '')
const base = new URL('.', location.href).href
const parts: PageParts = {
  app,
  base,
  address,
  library: createLibrary(base),
  opening: isProblem(opening) ? null : opening,
  problems: isProblem(opening) ? [...problems, opening] : problems,
}

// what the first screen can do without; the faces fit the measures of what stands in for them, so nothing moves
void import('./page/fonts.css')
void import('./page/dialogs.css')
void import('./modes/modes.css')

// not awaited here: what is loaded later imports this module, and would wait for itself
void startMode(parts)

async function startMode({ address: { mode } }: PageParts): Promise<void> {
  if (mode === 'solo') return startSolo(parts)
  if (mode === 'kiosk') return (await import('./modes/kiosk.tsx')).startKiosk(parts)
  return (await import('./modes/room.tsx')).startRoom(parts)
}
