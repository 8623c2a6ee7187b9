import type { accessSettings } from '../counts/count-visit.ts'

/** The words of the staff's menu, in English. */
export const staffWords = {
  lang: 'en',
  close: 'Close',

  pin: {
    title: 'For staff',
    ask: 'The PIN of this screen:',
    entered: (count: number) =>
      count === 0 ? 'Nothing entered' : count === 1 ? '1 digit' : `${count} digits`,
    digits: 'Digits',
    erase: 'Erase',
    enter: 'Enter',
    wrong: 'That is not it.',
    wait: (seconds: number) => (seconds === 1 ? 'Wait 1 second.' : `Wait ${seconds} seconds.`),
  },

  title: 'This screen',
  /** What the row of sections is called. */
  sections: 'Parts of this menu',
  section: {
    health: 'How it is',
    counts: 'Visits',
    sound: 'Sound',
    setup: 'Set-up',
  },

  anew: 'Begin anew for the next visitor',
  awake: 'Keep the screen on for an hour',

  counts: {
    off: 'Visits aren’t counted here: “counts” is false in kiosk.json. What was counted before is kept until it is cleared.',
    none: 'No visit has been counted yet.',
    about: 'Kept on this device only, as sums. Nothing in it is of one visitor.',
    caption: 'Visits',
    columns: { when: 'When', begun: 'Begun', finished: 'Read to the end', left: 'Left before' },
    rows: { today: 'Today', week: 'Last 7 days', month: 'Last 28 days', all: 'All that is kept' },
    details: 'Of the last 28 days',
    what: {
      leftin: 'Left in chapter',
      language: 'Language',
      minutes: 'Minutes',
      access: 'Settings used',
    } satisfies Record<string, string>,
    access: {
      textSize: 'larger letters',
      spacing: 'wider spacing',
      measure: 'shorter lines',
      face: 'another face',
      theme: 'another paper',
      motion: 'pictures that stand still',
      stepwise: 'a paragraph at a time',
      described: 'pictures in words',
      plain: 'plainer words',
      readAloud: 'read aloud',
      oneSwitch: 'one switch',
      muted: 'sound off',
    } satisfies Record<(typeof accessSettings)[number], string>,
    download: 'Save all of it as a table (CSV), into the folder for downloads',
    saved: (name: string) =>
      `${name} went to the browser, which puts it into the folder for downloads. If it isn’t there, the browser may not be allowed to save: show the days as codes.`,
    notSaved: 'The table could not be saved. Show the days as codes for a phone instead.',
    codes: 'Show the days as codes for a phone',
    code: (page: number, pages: number) => `Code ${page} of ${pages}: begun, finished and left by day`,
    next: 'Next code',
    clear: 'Clear all counts',
    reallyClear: 'Clear all counts: press again to do it',
    cleared: 'All counts are cleared.',
  },

  sound: {
    about: (percent: number) =>
      `A knock at a door, as loud as a visitor can make it here: ${percent} % (“volume” in kiosk.json).`,
    play: 'Play it',
    played: 'It was played.',
    failed: 'The sound could not be loaded.',
  },

  setup: {
    build: 'Build',
    sum: 'Checksum of the files on this device',
    noSum: 'no files yet',
    faults: 'What can’t be read in kiosk.json',
    noFaults: 'All of kiosk.json can be read.',
    fields: 'What holds now',
    pin: 'set',
  },
} as const
