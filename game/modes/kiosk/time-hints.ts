const clock = String.raw`(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm)?`
const oneTime = new RegExp(`^\\s*${clock}\\s*$`, 'i')
const twoTimes = new RegExp(`^\\s*${clock}\\s*(?:[-–—−]+|to|until)\\s*${clock}\\s*$`, 'i')

/** The time of day that somebody meant who wrote it otherwise, as `09:00`; null where none is to be seen in it. */
export function suggestTime(found: unknown): string | null {
  const [, ...parts] = typeof found === 'string' ? (oneTime.exec(found) ?? []) : []
  return writeTime(parts, '23:59')
}

/** The hours that somebody meant, as `09:00-17:00` or `closed`; null where none are to be seen, or none that could be. */
export function suggestHours(found: unknown): string | null {
  if (typeof found !== 'string') return null
  if (/^\s*closed\s*$/i.test(found)) return 'closed'
  const [, ...parts] = twoTimes.exec(found) ?? []
  const [from, to] = [writeTime(parts.slice(0, 3), '23:59'), writeTime(parts.slice(3), '24:00')]
  return from === null || to === null || from >= to ? null : `${from}-${to}`
}

/** Hours, minutes and the half of the day as they were found, written with four digits. */
function writeTime([hours, minutes = '00', half]: readonly (string | undefined)[], latest: string) {
  if (hours === undefined) return null
  const noon = half?.toLowerCase() === 'pm' ? 12 : 0
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + noon
  const time = `${String(hour).padStart(2, '0')}:${minutes}`
  return Number(minutes) < 60 && time <= latest ? time : null
}
