import './main.css'
import { createLibrary } from './platform/library.ts'
import { parseAddress } from './modes/address.ts'
import { showTrouble } from './modes/interludes.tsx'
import { parseOpening } from './session/opening.ts'
import { reportToConsole, type PageParts } from './modes/page-parts.ts'
import { startSolo } from './modes/solo.tsx'
import { isProblem, problem, type Problem } from './story/problem.ts'

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
for (const styles of [
  import('./page/fonts.css'),
  import('./page/dialogs.css'),
  import('./page/reading.css'),
  import('./modes/modes.css'),
]) {
  styles.catch(() => reportToConsole(notLoaded('styles')))
}

const modes = {
  solo: () => Promise.resolve(startSolo),
  kiosk: () => import('./modes/kiosk.tsx').then(({ startKiosk }) => startKiosk),
  room: () => import('./modes/room.tsx').then(({ startRoom }) => startRoom),
}

// never awaited at the top of a module: files that come later import from this one's, and would wait for it for ever
void start(parts)

async function start(parts: PageParts): Promise<void> {
  const asked = address.code === null ? parts : await readCode(parts)
  const mode = await modes[address.mode]().catch(() => notLoaded(address.mode))
  if (isProblem(mode)) showTrouble(parts.app, mode)
  else await mode(asked)
}

/** Reads the code in the address, if what reads it can be had. */
async function readCode(parts: PageParts): Promise<PageParts> {
  try {
    const { readCodedAddress } = await import('./modes/coded-address.ts')
    return await readCodedAddress(parts)
  } catch {
    return { ...parts, problems: [...parts.problems, notLoaded('code')] }
  }
}

function notLoaded(where: string): Problem {
  return problem('code-missing', 'A part of the page could not be loaded. Is the network there?', where)
}
