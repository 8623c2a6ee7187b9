import { render } from 'preact'
import { problem } from '../../../story/problem.ts'
import { reportToConsole, revealPage, type PageParts } from '../../page-parts.ts'
import { createCountsShelf } from '../counts/counts-shelf.ts'
import type { ReadConfig } from '../kiosk-config.ts'
import { openPlaceStore } from '../place-store.ts'
import { awaitNobody } from '../signs.ts'
import { keepAwake } from './awake.ts'
import { createPinLock } from './pin-lock.ts'
import { openRunLog } from './run-log.ts'
import { watchStaffDoor } from './staff-door.ts'

/** How long nobody may do anything until the menu closes by itself, in milliseconds. */
const patience = 60_000

/**
 * The staff's side of a kiosk: a log of how the page fares, the page about its health where the address asks for it, and,
 * where there is a PIN, a menu behind a hidden door. `onAnew` begins anew for the next visitor. True where the page is the
 * staff's alone, so that no story is to be started on it.
 */
export function startStaff(parts: PageParts, read: ReadConfig, onAnew: () => void): boolean {
  const store = openPlaceStore()
  const shelf = createCountsShelf(store)
  const log = openRunLog(store, Date.now)
  window.addEventListener('error', ({ message }) => log.onFault(message))
  window.addEventListener('unhandledrejection', ({ reason }) => log.onFault(String(reason)))
  window.addEventListener('pagehide', log.onEnd)

  if (new URLSearchParams(location.search).has('health')) {
    void import('./health-page.tsx')
      .then(({ showHealthPage }) => showHealthPage(parts.app, { ...parts, log, shelf, faults: read.faults }))
      .then(revealPage)
    return true
  }
  const { pin, hours } = read.config
  if (pin === '') return false
  const lock = createPinLock({ pin, store, clock: Date.now })
  const host = document.createElement('div')
  host.className = 'staff-host'
  host.dataset['helper'] = ''
  document.body.append(host)
  let stopWaiting = (): void => undefined

  function close(): void {
    stopWaiting()
    render(null, host)
  }

  async function open(): Promise<void> {
    const { StaffMenu } = await import('./staff-menu.tsx')
    close()
    const onAwake = () => {
      keepAwake(store, Date.now())
      onAnew()
    }
    render(
      <StaffMenu
        {...{ read, parts, shelf, log, lock, onAnew }}
        onAwake={Object.keys(hours).length === 0 ? null : onAwake}
        onClose={close}
      />,
      host,
    )
    stopWaiting = awaitNobody(document, patience, close)
  }

  watchStaffDoor(window, () => {
    open().catch((error: unknown) =>
      reportToConsole(
        problem('part-missing', `The staff’s menu could not be opened: ${String(error)}`, 'staff'),
      ),
    )
  })
  return false
}
