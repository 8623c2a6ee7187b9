/** The words of a telling inside a course, in English. */
export const lmsWords = {
  reports:
    'The course that opened this page is told how long you read and when you come to an end. It also keeps your place, so that you can go on another day; whoever runs it could work out from that what you chose. It is told nothing else.',
  alone: 'No course was found around this page. You can read; nothing is reported.',
  spent:
    'The course takes no more reports from this page. You can read; nothing is reported. To have it counted, open the page from the course again.',
  notTaken: 'The course did not take your place just now. You can read on; each passage tries again.',
  unreadable:
    'The place that the course has kept could not be read. This is the beginning. What it has kept stays there until you go on.',
  otherCut:
    'The place that the course has kept belongs to a telling of another length. This is the beginning. What it has kept stays there until you go on.',
  left: 'You have left the story',
  kept: 'You can close this page, and go on from the course another day.',
  comeBack: 'Come back to it',
  toCourse: 'Back to the course',
}
