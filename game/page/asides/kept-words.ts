import type { KeptKind } from '../../session/kept.ts'
import type { CopyState } from '../../session/ports.ts'

interface Said {
  readonly name: string
  readonly purpose: string
}

/** The words of the page about what is kept, in English. */
export const keptWords = {
  nowhereElse:
    'What is listed here is on this device. None of it is sent anywhere, by anyone. There are no accounts and no cookies.',
  counts: {
    none: 'Visitors are not counted.',
    /** On a screen that a place has put up. */
    theirs:
      'The place that put up this screen may count visits, by the hour: how many began, how many were read to the end. Nothing of one visit is kept.',
  },
  nothing: 'Nothing is kept at the moment.',
  kinds: {
    settings: { name: 'How you like to read', purpose: 'Size of the letters, sound, colours and the like.' },
    place: {
      name: 'Where you are in a story',
      purpose: 'Which story, its luck, and the choices taken, so that you can go on another day.',
    },
    aside: {
      name: 'Something that could not be read',
      purpose: 'It was put aside rather than deleted, in case somebody can still mend it.',
    },
    telling: {
      name: 'A telling you finished or left for another',
      purpose: 'Its luck and the choices taken, so that you can look back on it again.',
    },
    reflection: {
      name: 'Words of your own',
      purpose: 'What you wrote after a telling. Nobody else gets to see it.',
    },
    care: {
      name: 'What you would rather not read',
      purpose:
        'The levels you have chosen for what the story contains. No code and no saved place names them.',
    },
    class: {
      name: 'A class that you are in',
      purpose: 'Its code and your place in it, so that you come back to it. Forgotten after a day.',
    },
    collected: {
      name: 'Codes collected from a group',
      purpose: 'How their tellings went, and nothing of who read them, to talk about them together.',
    },
  } satisfies Record<KeptKind, Said>,
  unknown: { name: 'Something left by another version', purpose: 'This version does not use it.' },
  characters: (count: number) => (count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`),
  /** Before the name under which a browser lists it. */
  keptAs: (size: string) => `${size}, kept as`,
  copy: {
    states: {
      none: 'The whole story is not on this device. It is fetched as you read.',
      coming: 'The whole story is being fetched onto this device. You can read on meanwhile.',
      whole: 'The whole story is on this device. It can be read without a network.',
      newer:
        'The whole story is on this device. A newer version is ready as well. It is never used in the middle of a story.',
      failed:
        'The whole story could not be put on this device. There may be no room, or the network went away. It can still be read with a network.',
      refused: 'This browser keeps no copy of the story here. It can be read with a network.',
      unknown: 'Whether the whole story is on this device is not known yet.',
      erased:
        'The whole story is no longer on this device. From your next visit on it can be kept here again.',
      theirs: 'The story is on this screen’s own device. What you read here is forgotten when you finish.',
      inside: 'The whole story is in this one file. It needs no network.',
    } satisfies Record<CopyState, string>,
    name: 'The story itself',
    purpose: 'Words, pictures and sounds, so that the story can be read without a network.',
    files: (files: number, bytes: number) =>
      `${files === 1 ? '1 file' : `${files.toLocaleString('en')} files`}, ${megabytes(bytes)}`,
    keep: 'Put the whole story on this device (about 15 MB)',
    install: 'Add this story to the apps of this device',
  },
  erase: 'Erase all of it',
  erased: 'Everything listed here has been erased. What you choose from now on is kept as before.',
  copyStays:
    'Your own things have been erased. This browser would not erase the story itself; its settings can.',
}

function megabytes(bytes: number): string {
  const format = { maximumFractionDigits: 1, minimumFractionDigits: 1 }
  return `${(bytes / 1_000_000).toLocaleString('en', format)} MB`
}
