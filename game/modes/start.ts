import { parseOpening } from '../session/opening.ts'
import { isProblem } from '../story/problem.ts'
import { parseAddress, type ModeName } from './address.ts'
import { showTrouble } from './interludes.tsx'
import { notLoaded, type Delivery, type PageParts } from './page-parts.ts'
import { startSolo } from './solo.tsx'

/** What starts a mode: the page's own, or one that is fetched. */
async function findStart(mode: ModeName): Promise<(parts: PageParts) => Promise<void>> {
  if (mode === 'solo') return startSolo
  const { otherModes } = await import('./other-modes.ts')
  return otherModes[mode]()
}

/** Starts the game in the mode that the address names, with its files as they are delivered. */
export async function startGame(delivery: Delivery): Promise<void> {
  const parts = await nameTelling(readPage(delivery))
  const { mode } = parts.address
  const start = await findStart(mode).catch(() => notLoaded(mode))
  if (isProblem(start)) showTrouble(parts.app, start)
  else await start(parts)
}

/** The parts as if the address named the telling that its code stands for, if what reads it can be had. */
async function nameTelling(parts: PageParts): Promise<PageParts> {
  if (parts.address.code === null) return parts
  try {
    const { readCodedAddress } = await import('./coded-address.ts')
    return await readCodedAddress(parts)
  } catch {
    return { ...parts, problems: [...parts.problems, notLoaded('code')] }
  }
}

function readPage(delivery: Delivery): PageParts {
  const app = document.querySelector<HTMLElement>('#app')
  if (app === null) throw new Error('the page has no #app')
  const { address, problems } = parseAddress(location.search, location.pathname)
  const opening = parseOpening(document.querySelector('#opening')?.textContent ?? '')
  return {
    ...delivery,
    app,
    address,
    opening: isProblem(opening) ? null : opening,
    problems: isProblem(opening) ? [...problems, opening] : problems,
  }
}
