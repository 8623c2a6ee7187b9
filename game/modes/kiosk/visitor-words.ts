import type { KioskConfig } from './kiosk-config.ts'

type ByControls = Readonly<Record<KioskConfig['controls'], string>>

/** The words that a visitor of a kiosk meets around the story, in English. */
export const visitorWords = {
  about: (minutes: number) => `A story with its sources. About ${minutes} minutes.`,
  /** On the one way in. */
  begin: {
    touch: 'Touch to begin',
    buttons: 'Press a button to begin',
    switch: 'Press the switch to begin',
    gamepad: 'Press a button to begin',
  } satisfies ByControls,
  /** How things are done, where hands have something else than the screen. One switch says its own. */
  how: {
    touch: '',
    buttons: 'Two buttons move the mark. The third takes what is marked.',
    switch: '',
    gamepad: 'The stick or the cross moves the mark. A takes what is marked, B goes back, Y steps away.',
  } satisfies ByControls,

  /** Asks for a language, in each. */
  languages: { en: 'Choose a language', ko: '언어를 고르세요' } as Readonly<Record<string, string>>,
  /** Asks for a wording, where the story has one language. */
  wordings: { en: 'Choose how it is told', ko: '읽는 방식을 고르세요' } as Readonly<Record<string, string>>,
  /** The plainer words of a language, in that language. */
  plain: { en: 'English, in plainer words', ko: '쉬운 한국어' } as Readonly<Record<string, string>>,
  /** The same for a language that has no name for them here. */
  plainly: (language: string) => `${language} · plain`,

  screen: 'This screen',
  again: 'Start again',
  againAsk: 'Start again?',
  againWhat: 'What you have read and set here is forgotten, and the story begins anew.',
  bringDown: 'Bring down',
  bringUp: 'Bring up',

  stillHere: 'Are you still there?',
  stay: 'Go on reading',
  end: 'Finish',

  /** On the screen that one steps away to: elsewhere one may stay there as long as one likes. */
  away: 'Nothing moves while you are here. After a while this screen asks whether you are still there.',
  contacts: 'Whom you can talk to here',
  more: 'The full story, for your own phone',

  /** Said in the headphones. */
  spoken: {
    start: (title: string, begin: string) => `${title}. Start here. ${begin}.`,
    first: (title: string) => `${title} is read to you. After each passage you hear what can happen next.`,
    how: {
      touch: 'Touch what you choose, or press its number on a keyboard.',
      buttons: 'Two buttons move, and each thing is said. The third takes it.',
      switch: 'Press the switch once to begin. Each thing is said in turn, and the next press takes it.',
      gamepad: 'The cross moves, and each thing is said. A takes it.',
    } satisfies ByControls,
    on: 'on',
    off: 'off',
  },
}
