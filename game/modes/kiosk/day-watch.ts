import { isOpen, isReloadDue } from './hours.ts'
import type { KioskConfig } from './kiosk-config.ts'

interface DayOptions extends Pick<KioskConfig, 'hours' | 'reloadAt'> {
  readonly clock: () => Date
  /** True while staff keep the screen on outside its hours. */
  readonly isAwake: () => boolean
  /** True while no visitor is there; as long as one is, nothing happens. */
  readonly isIdle: () => boolean
  /** It has become night, or day. */
  readonly onHours: (isOpen: boolean) => void
  /** The page has stood over the time of its nightly reload. */
  readonly onReload: () => void
}

/** Milliseconds between two looks at the clock: it may jump, so nothing is counted towards a time. */
const lookTime = 10_000

/** Follows a kiosk's opening hours and its nightly reload. Tells of the hours once at the start. */
export function watchDay({ clock, isAwake, hours, reloadAt, isIdle, onHours, onReload }: DayOptions): void {
  const loaded = clock()
  let wasOpen: boolean | null = null

  function look(): void {
    if (!isIdle()) return
    const now = clock()
    if (isReloadDue(loaded, now, reloadAt)) return onReload()
    const open = isOpen(hours, now) || isAwake()
    if (open !== wasOpen) onHours(open)
    wasOpen = open
  }

  setInterval(look, lookTime)
  look()
}
