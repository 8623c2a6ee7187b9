/** The words of the page for the reader's own, in English. */
export const reflectionWords = {
  about:
    'Three questions, for whoever likes to think with a pen. Each may be left empty. What you write is kept on this device only, and nobody marks it.',
  visit: 'What you write here is gone when this telling is left.',
  questions: [
    {
      id: 'doubt',
      text: 'Which sentence of this telling would you like to check, and where would you look?',
    },
    { id: 'deciding', text: 'Who else was deciding? Name one who could have decided otherwise.' },
    { id: 'missing', text: 'Whose voice was missing? What would you ask them?' },
  ],
  kept: 'Kept on this device.',
  save: 'Save it as a text file',
  file: 'a-pocket-of-air.txt',
  title: 'A Pocket of Air: words of my own',
  erase: 'Erase what I wrote',
  erased: 'It has been erased.',
}
