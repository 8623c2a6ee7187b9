import type { ClassSetup, LeaderEvent, SeatEvent } from '../../game/classroom/class-event.ts'

type Each<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: Required<Extract<Event, { kind: Kind }>>
}

/** One event of each kind that whoever leads may send, with all that it can hold. */
export const leaderEvents: Each<LeaderEvent> = {
  began: { kind: 'began' },
  asked: { kind: 'asked', turn: 0, offered: ['fo01', 'fo02'] },
  'ended-vote': { kind: 'ended-vote', turn: 0 },
  revealed: { kind: 'revealed', turn: 0 },
  moved: { kind: 'moved', turn: 0, choices: ['fo01'] },
  'went-back': { kind: 'went-back', turn: 0 },
  paused: { kind: 'paused' },
  resumed: { kind: 'resumed' },
  'shut-door': { kind: 'shut-door', isShut: true },
  'opened-stop': { kind: 'opened-stop', stop: 'stop_car' },
  talked: { kind: 'talked', step: 0, part: 0 },
  closed: { kind: 'closed', with: 'time' },
}

/** One event of each kind that a seat may send, with all that it can hold. */
export const seatEvents: Each<SeatEvent> = {
  chose: { kind: 'chose', turn: 0, choice: 'fo01', offered: ['fo01', 'fo02'] },
  reached: { kind: 'reached', stop: 'stop_car' },
  ended: { kind: 'ended', ending: 'end_on_file' },
  'wants-time': { kind: 'wants-time', wants: true },
}

/** A setup with all that it can hold. */
export const fullSetup: Required<ClassSetup> = {
  story: 'pocket-of-air',
  cut: 'five',
  languages: ['en', 'zh-Hant-TW'],
  pace: 'own',
  seed: 7,
  without: ['hunger'],
}

/** What somebody could want to say by way of a field that isn't for it. */
export const wordsOfSomebody = [
  'Tom',
  'Tom is late',
  'tom@school.example',
  'Mül',
  '金',
  'tom_is_not_in_the_room',
  'tom-is-not-in-the-room',
  'tomisnotintheroomthismorning',
  'en-Tom-was-here',
  '<b>',
  '',
]

/** The same again with each of its texts, in turn, said in other words: every way in which words could come in. */
export function putWords(value: unknown, words: string): readonly unknown[] {
  if (typeof value === 'string') return [words]
  if (Array.isArray(value))
    return value.flatMap((one, at) => putWords(one, words).map((other) => value.with(at, other)))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    putWords(one, words).map((other) => ({ ...value, [name]: other })),
  )
}
