/** The words of the page about what isn't here and how this was made, in English. What that is, is the story's own to say. */
export const leftOutWords = {
  rests: 'This rests on',
  chances: 'How chances were set',
  chancesNote:
    'Where the story turns on luck, somebody had to say how often. No source gives anybody’s chances. So there are three kinds of odds here, and most are of the last kind. No figure is shown, since it would be read as a fact.',
  coming: 'The list comes with the rest of the story.',
}
