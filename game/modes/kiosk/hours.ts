/** The days as `hours` of kiosk.json names them, in the order of `Date.getDay()`. */
export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const

/** When a screen is on, by day: `10:00-17:00` or `closed`; a day that isn't named is open all day. */
export type Hours = Readonly<Partial<Record<(typeof weekdays)[number], string | undefined>>>

/** When a screen is on next: a time as `10:00`, and the day where that is not today. */
export interface Opening {
  readonly day: (typeof weekdays)[number] | null
  readonly time: string
}

/** True when a screen with these hours is on, by the clock of the device. */
export function isOpen(hours: Hours, now: Date): boolean {
  const { from, to } = spanOf(hours, now.getDay())
  const time = timeOf(now)
  return from <= time && time < to
}

/** When a closed screen is on again; null where it is closed on every day. */
export function findOpening(hours: Hours, now: Date): Opening | null {
  for (let days = 0; days <= 7; days++) {
    const day = (now.getDay() + days) % 7
    const { from, to } = spanOf(hours, day)
    if (from < to && (days > 0 || timeOf(now) < from))
      return { day: days === 0 ? null : (weekdays[day] ?? null), time: from }
  }
  return null
}

/**
 * True when a page that was loaded at `loaded` has stood over a time of day such as `05:00`. Only what the clock says now
 * counts, so a clock that jumps costs one loading too many or too few, never a loop.
 */
export function isReloadDue(loaded: Date, now: Date, time: string): boolean {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const last = new Date(now)
  last.setHours(hour, minute, 0, 0)
  if (last > now) last.setDate(last.getDate() - 1)
  return loaded < last
}

/** Times of one length compare as texts; a closed day has none. */
function spanOf(hours: Hours, day: number): { readonly from: string; readonly to: string } {
  const named = hours[weekdays[day] ?? 'sunday'] ?? '00:00-24:00'
  const [from = '', to = ''] = named === 'closed' ? [] : named.split('-')
  return { from, to }
}

function timeOf(now: Date): string {
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}
