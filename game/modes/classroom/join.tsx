import './classroom.css'
import { render } from 'preact'
import { readClassCode } from '../../classroom/class-code.ts'
import { callsignOf, writeCallsign } from '../../classroom/callsign.ts'
import { createBrowserStore } from '../../platform/browser-store.ts'
import { createRelay } from '../../platform/relay.ts'
import { isProblem, type Problem } from '../../story/problem.ts'
import { revealPage, type PageParts } from '../page-parts.ts'
import { createClassShelf } from './class-shelf.ts'
import { JoinForm } from './join-form.tsx'
import { enterSeat } from './seat.tsx'

/** A pupil: types the code, takes a seat, and reads with the class. A page that had one goes on in it. */
export async function startJoin(parts: PageParts): Promise<void> {
  const { app, address } = parts
  // a school's devices go from hand to hand: what is kept ends with the tab
  const store = createBrowserStore('tab')
  const shelf = createClassShelf(store, Date.now)
  const relay = createRelay(document.baseURI)
  const kept = shelf.seat()
  const asked = address.class === null ? null : readClassCode(address.class)

  // the same for each try: whose answer was lost gets the seat that they have, and no second one
  let token = drawToken()

  async function sit(code: string): Promise<Problem | null> {
    for (;;) {
      const seat = await relay.sit(code, token)
      if (!isProblem(seat)) return enter(code, token, writeCallsign(callsignOf(token)))
      if (seat.code !== 'taken-callsign') return seat
      token = drawToken()
    }
  }

  async function sitAgain(code: string, callsign: string): Promise<Problem | null> {
    const seat = await relay.sitAgain(code, callsign, token)
    return isProblem(seat) ? seat : enter(code, token, callsign)
  }

  async function enter(code: string, token: string, callsign: string): Promise<null> {
    shelf.keepSeat({ code, token, callsign })
    await enterSeat(parts, { relay, store, shelf, seat: { code, token, callsign } })
    return null
  }

  app.replaceChildren()
  if (kept !== null && (asked === null || asked === kept.code)) {
    await enterSeat(parts, { relay, store, shelf, seat: kept })
    return
  }
  render(<JoinForm code={asked ?? ''} onSit={sit} onSitAgain={sitAgain} />, app)
  revealPage()
}

/** A token that nobody can guess, in the form that the relay takes. */
function drawToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
