import type { Level } from '../../session/meet.ts'

/** The words of the page about what a story contains, in English. */
export const contentsWords = {
  lead: 'Never shown, at any level: violence, sexual acts, a birth, a dead body, self-harm, harm done to a child. What the story does contain stands here. For each you can choose how much of it you want to read, now or at any other time.',
  levels: {
    written: 'As written',
    softened: 'Softened',
    out: 'Left out',
  } satisfies Record<Level, string>,
  meaning:
    'Softened: before such a scene you are asked, and in it there are no single sounds, the picture keeps still, and the words are plain where there are plain ones. Left out: the story goes past such a scene, with a short summary in its place. What is only mentioned in other scenes stays, whatever you choose.',
  private: 'What you choose is kept on this device only. No code, no saved place and no class names it.',
  passing: 'No scene is left out for it: it is mentioned in passing, or runs through all of the story.',
  here: (categories: string) => `The scene you are in: ${categories}.`,
  hereNothing: 'The scene you are in has none of this.',
  map: 'Scene by scene',
  mapLead:
    'Every scene of the longest telling, each by the sentence that stands for it when it is left. They say what happens. Shorter tellings have fewer scenes.',
  weights: ['', 'mentioned', 'it decides the scene', 'it fills the scene'] as readonly string[],
  none: 'none of the above',
}
