import type { Entry } from '../../session/glossary.ts'

/** The words of the notes on names and hard words, in English. */
export const wordsWords = {
  said: 'said',
  source: 'Where this is from',
  all: 'All names and hard words',
  intro:
    'Names and words of the story, with how to say them. All names are lent; none is a real person’s. The spelling of the sounds is only near.',
  waiting: 'The list is on its way.',
  none: 'This story has no such list.',
  kinds: { person: 'People', place: 'Places', word: 'Words' } satisfies Record<Entry['kind'], string>,
}
