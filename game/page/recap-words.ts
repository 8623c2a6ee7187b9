import { asideTitles } from './aside-titles.ts'

/** The words of the look back, in English. */
export const recapWords = {
  title: 'The lining',
  threads: { red: 'Chosen', white: 'Luck', blue: 'Others decided' },
  bases: {
    sourced: 'How often is from the source.',
    informed: 'How often is a guess from what the sources say.',
    dramatic: 'How often is our guess, made for the story.',
  },
  waiting: 'Some other tellings are being told.',
  alone: 'There is nothing more to tell this way.',
  kinds: {
    luck: 'The same choices, other luck. Some other tellings of this story:',
    choice: 'One choice changed. Some other tellings of this story:',
  },
  changed: 'Changed:',
  alike: 'It ends as this one does.',
  whole: 'The whole path',
  start: 'Before the first chapter',
  backTo: 'Go back to this choice',
  kept: `This telling stays under “${asideTitles.tellings}”, so you can go back without losing it.`,
  passage: 'What the passage rests on that offered it:',
  then: 'From here',
  instead: 'What other people could have decided:',
  odds: 'These odds make a story move. They are not anybody’s real chances.',
}
