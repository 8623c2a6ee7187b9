import type { KeptKind } from '../../session/kept.ts'

interface Said {
  readonly name: string
  readonly purpose: string
}

/** The words of the page about what is kept, in English. */
export const keptWords = {
  nowhereElse:
    'What is listed here is kept in this browser, on this device. None of it is sent anywhere, by anyone. There are no accounts, no cookies and no counts of visitors.',
  nothing: 'Nothing is kept at the moment.',
  kinds: {
    settings: { name: 'How you like to read', purpose: 'Size of the letters, sound, colours and the like.' },
    place: {
      name: 'Where you are in a story',
      purpose: 'Which story, its luck, and the choices taken, so that you can go on another day.',
    },
    aside: {
      name: 'A place that could not be read',
      purpose: 'It was put aside rather than deleted, in case somebody can still mend it.',
    },
    telling: {
      name: 'A telling that has ended',
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
  } satisfies Record<KeptKind, Said>,
  unknown: { name: 'Something left by another version', purpose: 'This version does not use it.' },
  characters: (count: number) => (count === 1 ? '1 character' : `${count.toLocaleString('en')} characters`),
  erase: 'Erase all of it',
  erased: 'Everything has been erased. The story on screen is kept again from your next choice on.',
}
