import type { ClaimGroup } from './claim.ts'

/** What holds for those who listen, and for those who hear nothing. */
export const byEar: ClaimGroup = {
  title: 'By ear',
  claims: [
    {
      name: 'Screen reader',
      says: 'A listener hears each line once, in order, and then finds the choices, on both ways of the short telling. The screen reader was one made for tests.',
      criteria: ['1.3.1', '1.3.2', '4.1.2', '4.1.3'],
      tests: [
        'unit/page/screen-reader.test.tsx: a listener on the way north: hears each line once, in order, then finds the choices, from the first passage to the calm close',
        'unit/page/screen-reader.test.tsx: a listener on the way south: hears each line once, in order, then finds the choices, from the first passage to the calm close',
        'e2e/access.spec.ts: the passage is announced politely and its label takes focus',
      ],
    },
    {
      name: 'All of it in words',
      says: 'Every text and every choice stands where a screen reader looks for it, in order.',
      criteria: ['1.1.1', '1.3.1', '1.3.2'],
      tests: [
        'e2e/ax-tree.spec.ts: every text and every choice of the way north stands in the accessibility tree, in order',
        'e2e/ax-tree.spec.ts: every text and every choice of the way south stands in the accessibility tree, in order',
      ],
    },
    {
      name: 'Pictures',
      says: 'Every picture of a place is described in words. The words come before the passage, and can be shown on the page.',
      criteria: ['1.1.1'],
      tests: [
        'unit/stories/in-words.test.ts: every look of every place is described',
        'e2e/access.spec.ts: a passage is one region: its picture in words, then its label, its lines, its choices',
        'e2e/settings.spec.ts: what the picture shows can be read from the step-away screen on, until it is sent away',
      ],
    },
    {
      name: 'Sounds',
      says: 'Every sound has words, which can be shown while it plays. Sudden sounds can be made softer, and all sound can be turned off.',
      criteria: ['1.1.1', '1.4.2'],
      tests: [
        'unit/stories/in-words.test.ts: every sound has words',
        'unit/page/closing.test.tsx: captions follow what is heard, and the setting',
        'unit/platform/speaker.test.ts: what a reader or a house may ask: no sudden sounds: single ones 6 dB softer and without their edge, the rest as it was',
        'unit/platform/speaker.test.ts: mute, pause and stop: muted, fetches nothing new, and catches up when it may be heard',
      ],
    },
    {
      name: 'Reading aloud',
      says: 'Where the device has a voice of its own, the story can be read aloud, and the sentence being read is marked.',
      criteria: [],
      tests: [
        'e2e/read-aloud.spec.ts: the passage is said sentence by sentence, then its choices by number, turn by turn',
        'e2e/read-aloud.spec.ts: the sentence that is read is marked; pause, again and next do what they say',
        'e2e/read-aloud.spec.ts: where the device has no voice of its own, the settings say so and offer none',
      ],
    },
  ],
}
