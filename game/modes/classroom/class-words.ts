import type { ShownCount } from '../../classroom/small-counts.ts'
import type { Progress } from '../../classroom/class-view.ts'
import { wordsAMinute, type MinutesLeft } from '../../insight/way-on.ts'
import type { LineState } from '../../platform/class-link.ts'

const said = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

/** The words of a class's pages, in English. */
export const classWords = {
  /** A code as it is read aloud: in two halves. */
  code: (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`,

  join: {
    title: 'Join a class',
    code: 'The class’s code',
    hint: 'Six letters and numbers. Whoever leads the class shows them.',
    go: 'Join',
    before: 'I was in this class on another device',
    callsign: 'Your callsign',
    callsignHint: 'Two words and a number, which you were given when you joined.',
    again: 'Go on in my place',
    nobody: 'There is no account, and nobody asks for your name.',
    missing: 'Type the code first.',
    noCode: 'That is no code of a class: it has six letters and numbers.',
  },

  seat: {
    you: (callsign: string) => `You are ${callsign}.`,
    onlyYou: 'Nobody else sees this. With it you can go on from another device.',
    soon: 'Your class begins in a moment.',
    vote: 'Which way should the story go? You can change your vote until it ends.',
    waits: 'Your class goes on together.',
    voted: 'Yours',
    ended: 'The vote has ended. Before you see it: what do you think most of your class took?',
    paused: 'Your class is pausing. What you read stays here.',
    stop: 'Your class stops here to talk. Until it begins, think of one thing you would ask somebody in this scene.',
    onAlone: 'The class can’t be reached. You can read on; what you choose arrives later.',
    needTime: 'I need more time',
    hasTime: 'I’m ready',
    talk: 'Your class is looking back on it. Look up.',
    end: 'You have come to the end. Your class looks back on it together.',
    closed: 'This class has ended.',
    keeps: 'Nothing of it stays on this device. What was chosen in it is deleted within a day.',
    leave: 'Leave the class',
    joinAnother: 'Join another class',
    instead: 'In place of the scene',
    read: 'Read it with the class',
    pickLanguage: 'Which language do you read in?',
    language: 'Language',
  },

  line: {
    opening: 'Reaching the class.',
    live: '',
    slow: 'The network is slow here. Everything arrives, a little later.',
    away: 'The class can’t be reached just now. This page keeps trying.',
    gone: 'This class is not there any more.',
  } satisfies Record<LineState, string>,

  counts: {
    of: (count: ShownCount) => (count === null ? 'few, or not said' : String(count)),
    hidden: 'Counts that could point at somebody are not said.',
    voted: (voted: Progress, seats: number) =>
      voted === null
        ? 'The vote has begun.'
        : voted === 'all'
          ? 'Everybody has voted.'
          : `${voted} or more of ${seats} have voted.`,
  },

  /** How long it takes: for whoever leads, and nobody else. */
  time: {
    read: (minutes: number) => (minutes === 0 ? 'Reading has just begun.' : `Reading for ${said(minutes)}.`),
    left: ({ from, to }: MinutesLeft) =>
      `About ${from === to ? said(to) : `${from} to ${said(to)}`} more to an end.`,
    how: `How much more is an estimate: from the words on some of the ways from here, at ${wordsAMinute} a minute, without votes or talk.`,
  },

  wall: {
    join: 'Join at',
    with: 'with the code',
    seats: (seats: number) => (seats === 1 ? '1 has joined' : `${seats} have joined`),
    shut: 'Nobody else can join.',
    expect: 'What do you think most of us took?',
    paused: 'The class is pausing.',
    reading: 'Everybody reads at their own pace.',
    closed: 'This class has ended.',
    missing: 'This address belongs to no class. Open the wall from the page of whoever leads it.',
  },

  teach: {
    title: 'Lead a class',
    lead: 'The pupils join on devices of their own, with a code. No accounts, no names.',
    goOn: (code: string) => `Go on with the class ${code}`,
    story: 'How long',
    minutes: (minutes: number) => `about ${minutes} minutes`,
    minutesHint:
      'So long does one reader take, without votes or talk. A class takes longer. You can stop reading at any place, and talk.',
    pace: 'How the class reads',
    together: 'Together: one story on every screen. The class votes, and you go on.',
    own: 'At their own pace: each their own story. They wait where there is something to talk about.',
    without: 'What this class leaves out',
    ownLanguage: 'Your language, and that of the wall',
    languages: 'Pupils may also read in',
    withoutHint:
      'Each scene that turns on one of these is gone past, with a sentence or two in its place. Where one is only mentioned, it stays; “Every scene, before anybody reads it” among the papers says where.',
    notWithout: 'No scene is left out for it.',
    room: 'Before there is a code',
    roomLead: 'Think of who will be in the room.',
    checks: [
      'Somebody here may have fled, or be waiting for somebody. I have thought about them, and spoken with them or with those at home where that is right.',
      'I won’t ask anybody to speak for a country or for those who fled.',
      'Whoever wants to can step out, and knows where to go and to whom.',
      'There is time to talk afterwards, at least as long as the reading.',
    ],
    open: 'Make the code',
    checkFirst: 'Tick the four lines first.',
    other: 'Other ways to read with a class',
    oneDevice: 'One device for the room, and hands',
    paper: 'Collect codes of tellings, without a network',
    lessons: 'Plans, letters and cards to print',
    noRelay:
      'No class can be led from here just now. You can read with one device for the room, or collect codes.',
  },

  lead: {
    panel: 'Class',
    code: 'The code',
    joinAt: (address: string) => `Join at ${address}`,
    projector: 'Open the wall in another window',
    projectorNote: 'For the projector. It shows nothing that is not for everybody.',
    assistant: 'For a second adult, who may pause',
    assistantNote: 'They scan this, or open the address. Keep it off the wall.',
    onlyHere:
      'This address is good on this device alone. For others, the game is started with “--host 0.0.0.0”, and this page opened at the address that this device has in the network.',
    begin: 'Begin reading',
    notBegun: 'Reading has not begun. It begins under “Class”.',
    fewSeats:
      'With fewer than about nine pupils most counts are not said, since a small one could point at somebody.',
    pause: 'Pause for everybody',
    resume: 'Go on after the pause',
    shut: 'Let nobody else in',
    unshut: 'Let others in again',
    endVote: 'End the vote, and ask what most of them took',
    show: 'Show how the class voted',
    goOn: 'Go on with:',
    wantTime: 'Somebody needs more time.',
    helps:
      'You see how many are here, and whether somebody needs more time. You may pause the class, and let it go on.',
    stops: 'Places to talk',
    /** Where the class stops. */
    stop: (title: string) => `To talk about: ${title}`,
    reached: (count: Progress, seats: number) =>
      count === null
        ? 'Few or none have come here, or it is not said.'
        : count === 'all'
          ? 'Everybody is here.'
          : `${count} or more of ${seats} are here.`,
    noStops: 'So far few or none have come to one; which is not said before three are there.',
    otherStops: 'All the other places',
    openStop: 'Let everybody go on',
    opened: 'Everybody may go on.',
    talk: 'Stop reading, and look back together',
    talkNote:
      'Reading ends for everybody. The talk is part of the lesson: keep as much time for it as for reading.',
    deleteNote: 'Once it has ended you can delete it at once.',
    close: 'End the class',
    closeWhy: 'It ends with the talk, or you say what kept you from it.',
    reasons: {
      debrief: 'We have talked.',
      time: 'There is no time left. We talk another day.',
      'too-much': 'It was too much for somebody.',
      trouble: 'Something didn’t work.',
    },
    delete: 'Delete the class',
    deleteSure: 'Delete it now, for everybody',
    deleteNot: 'Keep it',
    deleted: (left: number) =>
      left === 0 ? 'Deleted. Nothing of this class is left.' : `${left} lines of this class are left.`,
    again: 'Lead another class',
  },
}
