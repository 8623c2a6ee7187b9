import type { Certainty } from '../session/evidence-file.ts'
import { asideTitles } from './aside-titles.ts'

/** The words of the page that tells the story, in English. What comes later has a table of its own beside it. */
export const pageWords = {
  lang: 'en',

  controls: 'Controls',
  stepAway: 'Step away',
  back: 'Back',
  transcript: 'Story so far',
  sources: 'Sources',
  /** Said after “Sources 3”. */
  forPassage: 'for this passage',
  settings: 'Settings',
  close: 'Close',

  /** What the region of the passage is called, and its heading where a passage has neither chapter nor year. */
  passage: 'The story',
  picture: (description: string) => `Picture: ${description}`,
  choices: 'What happens next',
  leaveScene: 'Leave this scene',
  /** Stands over what is told in place of a scene. */
  leftOut: 'In place of the scene',
  source: (number: number) => `Source ${number}`,
  pending: 'One moment. The rest of the story is on its way.',
  dismiss: 'All right',
  /** Sentences for problems, by code; where there is none, the problem's own message is shown. */
  notices: {} as Readonly<Record<string, string>>,

  /** One paragraph at a time. */
  pace: { next: 'Next paragraph', all: 'Show the rest' },

  broken:
    'The story stops here because of a mistake of ours, not of anything you chose. What you have read is kept.',
  goBack: 'Go back to the last choice',
  ended: 'This telling ends here. You can leave it at that, or begin another.',
  beginAgain: 'Begin again',

  describe: 'What the picture shows',
  describeNot: 'Hide what the picture shows',

  away: {
    title: 'You have stepped away',
    line: 'Nothing moves while you are here. Stay as long as you like.',
    resume: 'Go on with the story',
    restart: 'Start again',
    leave: 'Stop reading',
    telling: 'This telling',
    story: 'The story',
    here: 'Reading here',
  },

  about: {
    minutes: (minutes: number) => (minutes === 1 ? 'About a minute' : `About ${minutes} minutes`),
    telling: (label: string, length: string) => `${label}: ${length.toLowerCase()}.`,
    /** Behind the name of another cut. */
    brief: (minutes: number) => `${minutes} min`,
    otherCuts: 'Also told at other lengths',
    notes: asideTitles.contents,
    choose: 'Choose what you would rather not read',
    sources:
      'What a passage rests on stands behind “Sources”. You can step away, leave a scene or go back at any time.',
  },

  facts: {
    title: 'Sources for this passage',
    none: 'No source is named for this passage.',
    waiting: 'The sources are on their way.',
    missing: 'The source of this passage could not be found.',
    caveat: 'With care:',
    open: 'Open the source',
    opensNew: '(opens a new window)',
    code: 'Code for your own phone',
    all: 'All the facts behind it',
    confidence: {
      verified: 'Read at the source.',
      recalled: 'From memory of the source; not yet read again there.',
      seed: 'From the article this story began with.',
    } satisfies Record<Certainty, string>,
  },

  told: {
    title: 'The story so far',
    chosen: 'Chosen:',
    left: 'This scene was left.',
    backHere: 'Go back to this choice',
    now: 'You are here.',
    chapters: 'Chapters so far',
  },

  set: {
    title: 'Settings',
    reading: 'Reading',
    textSize: 'Text size',
    percent: (value: number) => `${value}\u00a0%`,
    spacing: 'Spacing',
    spacings: { normal: 'Normal', wide: 'Wide', wider: 'Wider' },
    measure: 'Lines',
    measures: { normal: 'Normal', narrow: 'Short' },
    face: 'Letters',
    faces: { book: 'Book', sans: 'Plain', clear: 'Dyslexia-friendly' },
    stepwise: 'One paragraph at a time',
    words: 'Mark names and hard words',
    described: 'Say what the picture shows',
    sample: 'This is how the story looks: a coat, a needle, and thread of three colours.',
    plain: 'Plainer words',
    theme: 'Paper',
    themes: { auto: 'As the picture', paper: 'Light', dark: 'Dark', contrast: 'High contrast' },
    motion: 'Pictures',
    motions: { auto: 'As the device', full: 'Moving', still: 'Still' },
    marks: 'Numbers in the text that lead to sources',
    numberKeys: 'Keys 1 to 9 choose, D tells the picture',
    sound: 'Sound',
    muted: 'No sound',
    noSudden: 'No sudden sounds',
    captions: 'Show sounds as words',
    volume: 'All sound',
    ambience: 'Surroundings',
    effects: 'Single sounds',
    music: 'Music',
    reset: 'Back to the usual settings',
    keys: 'Keys: 1 to 9 choose, arrows move, Enter brings the next paragraph, D tells the picture, Backspace goes back, Escape steps away.',
  },

  calm: {
    title: 'Before you go',
    finish: 'Leave the story now',
  },

  sound: 'Sound',
}
