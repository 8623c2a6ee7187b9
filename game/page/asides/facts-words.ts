import type { Certainty } from '../../session/evidence-file.ts'

/** The words of the page of facts, in English. */
export const factsWords = {
  intro:
    'What the story says about the world has sources, some better than others. Ji-young, those she meets and their talk are made up, and most of the odds are guesses. Here are the sources together: first those this telling has come to, in that order, then the others.',
  print: 'Print this list',

  sure: 'How sure is this?',
  certainty: {
    verified:
      'Read at the source: somebody read the sentence on the page that is named. It may still be disputed; then the doubt stands beside it.',
    recalled: 'From memory of the source: it has not been read again there.',
    seed: 'From the article this story began with: it says so, and mostly names no source of its own.',
  } satisfies Record<Certainty, string>,
  care: 'After “With care” stands what is to be said against a fact, or for whom it was true. A date is the source’s own; where there is none, the page bears none.',

  filters: 'Show only some facts',
  theme: 'Topic',
  anyTheme: 'All topics',
  year: 'Year it is about',
  anyYear: 'All years',
  sureness: 'How sure',
  anySureness: 'All',
  surenesses: {
    verified: 'Read at the source',
    recalled: 'From memory',
    seed: 'From the first article',
  } satisfies Record<Certainty, string>,
  words: 'With the words',
  all: 'Show all again',
  /** Said after a change of what is shown. */
  listed: (facts: number) => (facts === 1 ? '1 fact is listed.' : `${facts} facts are listed.`),

  met: 'In this telling',
  noneMet: 'This telling has not come to any of these.',
  others: 'Not in this telling',
  othersNote:
    'Some of these are about trafficking, detention and forced return. Each is a sentence or two; nothing is described.',
  noOthers: 'There are no others of this kind.',
  notMetHere: 'Not in this telling.',
  differ: 'The sources do not agree here. Each is given.',
  time: (period: string) => `Time: ${period}.`,

  positions: 'What the states themselves say',
  positionsNote:
    'From statements, notices and laws. In quotation marks where the source quotes them; else as the source reports them.',
}
