/** The words of the page that collects codes, in English. */
export const collectWords = {
  title: 'The ways of a group',
  about:
    'Each reader finds the code of their telling at its end, under “This telling as a code”. Collect the codes here: then all of you can talk about your ways together.',
  private:
    'A code says how a telling went, and nothing of who read it. The codes stay on this device, and nowhere else, until you delete them.',
  form: {
    enter: 'A code',
    hint: 'Letters and numbers. Small or large, and with or without spaces, makes no difference.',
    act: 'Add it',
  },
  adding: 'One moment.',
  count: (codes: number) =>
    codes === 0 ? 'No code yet.' : codes === 1 ? '1 code is collected.' : `${codes} codes are collected.`,
  added: 'Added.',
  again: 'This code is here already. Two readers can have taken the same way.',
  addAgain: 'Another reader has the same',
  leaveOut: 'It is the same reader',
  camera: 'Use the camera',
  closeCamera: 'Close the camera',
  seeing: 'Hold a code before the camera. No picture is kept or sent.',
  view: 'What the camera sees',
  takeBack: 'Take the last one back',
  tookBack: 'The last code is taken back.',
  unread: (codes: number) =>
    codes === 1
      ? 'One code kept here can’t be opened any more, and isn’t counted.'
      : `${codes} codes kept here can’t be opened any more, and aren’t counted.`,
  fewest: (codes: number) =>
    `From ${codes} codes on, the ways can be shown together. With fewer, somebody’s own way could be told from it.`,
  talk: 'Talk about it together',
  erase: 'Delete all codes',
  eraseSure: 'Delete them now',
  eraseNot: 'Keep them',
  erased: 'All codes are deleted. Nothing of them is kept on this device.',
  back: 'Back to the codes',
}
