import { pageWords } from './page-words.ts'

/** How a voice's pace is called from which factor of the usual on. */
const paces = [
  [0, 'half as fast'],
  [0.75, 'a little slower'],
  [1, 'as usual'],
  [1.25, 'a little faster'],
  [1.5, 'faster'],
  [1.75, 'much faster'],
  [2, 'twice as fast'],
] as const

/** The words of other ways to read and to choose, in English. */
export const waysWords = {
  aloud: {
    title: 'Reading aloud',
    on: 'Read the story aloud',
    rate: 'Pace',
    pace: (factor: number) => paces.findLast(([from]) => from <= factor)?.[1] ?? '',
    noVoice: 'This device has no voice of its own for this language, so the story can’t be read aloud here.',
    player: 'Reading aloud',
    play: 'Read aloud',
    pause: 'Pause',
    again: 'Sentence again',
    next: 'Next sentence',
    choice: (number: number, text: string) => `${number}: ${text}`,
    leave: (text: string) => `Or: ${text === '' ? pageWords.leaveScene : text}`,
  },
  oneSwitch: {
    title: 'One switch',
    on: 'Do everything with one switch',
    what: 'The switch is any key, a tap anywhere, or a gamepad button. The first press begins; what is marked is offered in turn, and the next press takes it.',
    seconds: 'Time for each thing',
    inSeconds: (seconds: number) => (seconds === 1 ? '1 second' : `${seconds} seconds`),
    atRest: 'Press your switch to begin.',
    further: 'Further down',
    inPassage: 'In this passage',
    more: 'A little more',
    less: 'A little less',
  },
}
