import { asideTitles } from '../aside-titles.ts'

/** The words of the page about a telling's code, in English. */
export const codeWords = {
  about:
    'This code stands for the telling on screen: its luck, and the choices taken. It opens the same page elsewhere. It says nothing of who read it.',
  code: 'The code of this telling',
  picture: 'The same code as a picture for a camera',
  form: {
    enter: 'Open a telling by its code',
    hint: `Letters and numbers. Small or large, and with or without spaces, makes no difference. The telling on screen is kept first, under “${asideTitles.tellings}”.`,
    act: 'Open it',
  },
}
