import type { TextStore } from '../../../session/ports.ts'

const key = 'awake-until'
/** How long staff keep a screen on outside its hours, in milliseconds. */
const awakeTime = 60 * 60_000

/** Keeps the screen on for an hour whatever its hours say; `now` in milliseconds since 1970. */
export function keepAwake(store: TextStore, now: number): void {
  store.write(key, String(now + awakeTime))
}

/** True while staff keep the screen on. A clock that was set back meanwhile keeps it on no longer than the hour. */
export function isKeptAwake(store: TextStore, now: number): boolean {
  const left = Number(store.read(key) ?? 0) - now
  return left > 0 && left <= awakeTime
}
