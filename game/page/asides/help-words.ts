/** The words of the page about talking to somebody, in English. */
export const helpWords = {
  lead: 'It can help to say to somebody what stayed with you. It need not be about the story.',
  here: 'Here one can turn to:',
  nobody:
    'Nobody has been named for this place. You could ask somebody near you whom you trust: at home, at school, or whoever is looking after this room.',
  nobodyHears: 'This page sends nothing to anyone, and nobody is told that you opened it.',
}
