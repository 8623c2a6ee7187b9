/** The words of a kiosk when nobody is there, at night, and when something is wrong, in English. */
export const watchWords = {
  /** When the question “Are you still there?” ends by itself, from the milliseconds that are left. */
  soon: (left: number) => `The story begins again for the next visitor in ${inWords(left / 1000)}.`,

  night: {
    closed: 'This story is closed now.',
    opens: (time: string, day: string | null) =>
      day === null ? `It opens at ${time}.` : `It opens on ${capital(day)} at ${time}.`,
  },

  apology: {
    title: 'The story can’t be told just now',
    again: 'This screen tries to start it again by itself.',
  },
} as const

/** At least so many seconds, in words: a clock that ticks would press. */
const spans: readonly (readonly [seconds: number, words: string])[] = [
  [50, 'about a minute'],
  [35, 'less than a minute'],
  [25, 'about half a minute'],
  [15, 'about twenty seconds'],
  [8, 'about ten seconds'],
]

function inWords(seconds: number): string {
  if (seconds >= 90) return `about ${Math.round(seconds / 60)} minutes`
  return spans.find(([least]) => seconds >= least)?.[1] ?? 'a moment'
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1)
