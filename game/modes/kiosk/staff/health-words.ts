const whole = (bytes: number) => `${Math.round(bytes / 1_000_000).toLocaleString('en')} MB`

/** A time in the words of the place: `28 Nov 2026, 10:15`. */
const when = (time: number) =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

const files = (count: number) => (count === 1 ? '1 file' : `${count.toLocaleString('en')} files`)
const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

/** The words of the page about how a screen is, in English: for volunteers, so without a word of computers where one will do. */
export const healthWords = {
  title: 'How this screen is',
  levels: { good: 'Good', look: 'Look at this', act: 'Mend this' },
  summary: {
    good: 'This screen is well. There is nothing to do.',
    look: 'This screen works. Something is to be looked at when there is time.',
    act: 'Something is to be mended. What to do stands beside it.',
  },
  todo: 'What to do:',
  looking: 'One moment: every file is being checked.',
  again: 'Look again',

  names: {
    copy: 'The story on this device',
    config: 'Set-up',
    faults: 'Faults and restarts',
    sound: 'Sound',
    picture: 'Pictures',
    clock: 'Clock',
    room: 'Room on the device',
    network: 'Network',
    counts: 'Counts of visits',
  },

  copy: {
    whole: (count: number, bytes: number) =>
      `All of it is here and unharmed: ${files(count)}, ${whole(bytes)}. It needs no network.`,
    newer: (count: number, bytes: number) =>
      `All of it is here and unharmed: ${files(count)}, ${whole(bytes)}. A newer version is ready as well.`,
    inside: 'All of it is in this one file.',
    coming: 'It is still being put on this device.',
    none: 'It isn’t on this device. Without a network it can’t be told.',
    broken: (broken: number, missing: number) =>
      `${files(broken)} harmed, ${files(missing)} missing. Parts of the story may not come.`,
    todoNewer: 'Nothing. It goes over to the newer version by itself while nobody is there.',
    todoComing: 'Leave the screen on, with its server running, and look again in ten minutes.',
    todoNone:
      'See that there is room on the device and that its server runs. Begin anew. If it stays so, start the device again.',
    todoRefused:
      'The browser keeps nothing from this address. The address has to begin with https://, or with http://127.0.0.1 on the device itself.',
    todoBroken:
      'Begin anew with the server running. If it stays so, delete the browser’s profile; docs/kiosk.md says how, and to take the visits along first.',
  },
  config: {
    good: 'All of kiosk.json can be read, and the story has what it names.',
    refused: 'The last change of kiosk.json was not taken over, so that what held before it holds:',
    todo: 'Mend these lines in kiosk.json. “npm run kiosk -- check” says on which line each is. Then start the kiosk again.',
  },
  faults: {
    found: (restarts: number, last: string | null) =>
      [
        restarts === 0
          ? 'In the last seven days it has not had to restart.'
          : `In the last seven days it has restarted ${times(restarts)} after a crash, or because the power went.`,
        last ?? 'No fault was noted.',
      ].join(' '),
    last: (at: number, message: string) => `The last fault was on ${when(at)}: ${message}`,
    todo: 'If it goes on like this for days, copy the sentence beside it for whoever looks after the device.',
    todoMany: 'Tell whoever looks after the device today, and copy the sentence beside it.',
  },
  sound: {
    ready: 'The browser lets it be heard. Whether it is heard only an ear can tell: “Sound” plays one.',
    waits: 'It is heard after the first touch.',
    none: 'This browser has no sound.',
    todoWaits: 'Nothing, if the story makes itself heard once it is touched.',
    todoNone: 'See that the device has a sound output, and start it again.',
  },
  picture: {
    full: 'They move.',
    lighter: 'They move, a little less than they could: the device is a slow one.',
    still:
      'They stand still, as on every device that is slow or has no graphics chip; the story is whole without their moving. If they used to move here, start the device again.',
    none: 'None is on the screen at the moment.',
  },
  clock: {
    good: (now: number) => `It says ${when(now)}.`,
    wrong: (now: number) => `It says ${when(now)}, which can’t be right.`,
    back: (now: number) => `It says ${when(now)}, and has said later before.`,
    todo: 'Set the device’s clock. Opening hours and counts follow it. If it is wrong again tomorrow, the device’s battery may be empty.',
  },
  room: {
    found: (bytes: number) => `There is room for ${whole(bytes)} more.`,
    unknown: 'The browser doesn’t say.',
    todo: 'Make room on the device: at least 100 MB.',
  },
  network: {
    good: 'The server that the story comes from answers.',
    none: 'The server that the story comes from doesn’t answer. The story goes on without it.',
    todo: 'If there is to be one: see that it runs. Without it there are no newer versions and no changes of the set-up.',
  },
  counts: {
    good: 'All of them can be read.',
    todo: 'Nothing can bring them back. If it happens again, the device’s disk may be worn.',
  },
}
