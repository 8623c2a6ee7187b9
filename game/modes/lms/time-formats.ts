/** The most that SCORM 1.2 can write: a little under 10,000 hours. */
const longest = 35_999_999_990

/** A time as SCORM 1.2 writes it (CMITimespan): `0001:02:03.45`. */
export function clockTime(milliseconds: number): string {
  const { hours, minutes, seconds } = split(Math.min(milliseconds, longest))
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds.toFixed(2).padStart(5, '0')}`
}

/** A time as ISO 8601 writes it, which SCORM 2004 and xAPI take: `PT1H2M3.45S`. */
export function isoDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = split(milliseconds)
  return `PT${hours}H${minutes}M${Number(seconds.toFixed(2))}S`
}

function split(milliseconds: number) {
  // whole hundredths, so that no part is rounded up to the next
  const hundredths = Math.floor(Math.max(0, milliseconds) / 10)
  return {
    hours: Math.floor(hundredths / 360_000),
    minutes: Math.floor(hundredths / 6000) % 60,
    seconds: (hundredths % 6000) / 100,
  }
}

const pad = (number: number, length: number) => String(number).padStart(length, '0')
