/** The words of the page of tellings kept, in English. */
export const tellingsWords = {
  about: 'Tellings you finished or left for another are kept here, on this device, the newest of them.',
  nothing: 'None is kept yet. A telling is kept when it ends, or when another takes its place.',
  unfinished: 'One that has not ended yet.',
  unnamed: 'One that has ended.',
  open: 'Open it again',
  erase: 'Erase',
  erased: 'It has been erased.',
  unreadable: 'A telling kept here can’t be read. It was left as it is.',
}
