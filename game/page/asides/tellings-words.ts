/** The words of the page of tellings kept, in English. */
export const tellingsWords = {
  about: 'Tellings that have ended are kept here, on this device, the newest twelve of them.',
  nothing: 'None is kept yet. A telling is kept when it ends.',
  unfinished: 'One that has not ended yet.',
  unnamed: 'One that has ended.',
  open: 'Open it again',
  erase: 'Erase',
  erased: 'It has been erased.',
  unreadable: 'A telling kept here can’t be read. It was left as it is.',
}
