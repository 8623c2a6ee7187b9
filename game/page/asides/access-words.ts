import type { TestFolder } from './claims/claim.ts'

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** The words of the page about access, in English. What holds is in `claims/`. */
export const accessWords = {
  aim: 'This story is made so that each reader can read it in their own way. It aims at the Web Content Accessibility Guidelines (WCAG) 2.2, level AA, and at some points of level AAA.',
  how: 'Each sentence under “What holds” names the tests that try it, and cannot stay here when one of them is taken out. That a test passes does not mean that a reader gets on well. What is missing, as far as it is known, comes after.',
  /** `date` as `2026-11-27`. */
  changed: (date: string) => {
    const [year = '', month = '', day = ''] = date.split('-')
    return `Last changed on ${Number(day)} ${months[Number(month) - 1] ?? month} ${year}.`
  },
  holds: 'What holds',
  criteria: (numbers: readonly string[]) => `WCAG ${numbers.join(', ')}.`,
  kinds: {
    e2e: 'Tried in Chromium.',
    browsers: 'Tried in Firefox and WebKit.',
    unit: 'Tried on its parts, without a browser.',
    walks: 'Tried on every kept telling, without a browser.',
  } satisfies Record<TestFolder, string>,
  tests: 'The tests',
  gaps: 'What is missing, as far as we know',
  tell: 'When something stands in your way',
  here: 'Here one can say so:',
  nobody:
    'Nobody has been named for this place. You could tell whoever gave you this story, so that they can tell those who made it.',
  helps: 'It helps to say how you read, and where in the story it was. This page itself sends nothing.',
}

/** What does not hold, or has not been tried, each in whole sentences. */
export const accessGaps: readonly string[] = [
  'No reader with a disability has tried this story yet, and nobody outside has looked at this page.',
  'Real screen readers have not been tried: neither NVDA nor JAWS, VoiceOver or TalkBack.',
  'No listener has heard the sounds yet. Their loudness was measured, not judged by ear.',
  'In Firefox and WebKit the story is read to its end, and little else is tried. Those tests are run by themselves, not each time with the others.',
  'Each picture has one description. What moves in it, or changes while a passage is read, is not told.',
  'Reading aloud needs a voice on the device. The English voice also says the Korean and Chinese words, and may say them wrongly.',
  'Marks and words within a line of text are 24 pixels high, not 44.',
  'At 400 % it was tried that nothing is cut off sideways, and not whether parts lie over one another.',
  'Plainer words are there for the short telling and the lesson, not for the long telling.',
  'The story and this page are in English only, and there is no sign language.',
]
