import type { ClaimGroup } from './claim.ts'

/** What holds for those for whom the words are hard, or what they tell. */
export const inTheWords: ClaimGroup = {
  title: 'In the words',
  claims: [
    {
      name: 'Plainer words',
      says: 'The short telling and the lesson can be read in plainer words. Half of their passages read at school grade 6 or below.',
      criteria: ['3.1.5'],
      tests: [
        'walks/plain.test.ts: the plain wording: has words for every line and choice of the short telling and the lesson',
        'walks/plain.test.ts: the plain wording: reads at grade 6 or below in the middle of its passages, and more easily than the story’s own words',
      ],
    },
    {
      name: 'Names and hard words',
      says: 'A name or a hard word in the text tells what it means.',
      criteria: ['3.1.3'],
      tests: ['e2e/focus.spec.ts: a word in the text tells what it means, and focus goes back to it'],
    },
    {
      name: 'One paragraph at a time',
      says: 'The passage can come one paragraph at a time, at the reader’s own pace.',
      criteria: [],
      tests: [
        'e2e/focus.spec.ts: one paragraph at a time, focus is on the paragraph that came last, and never nowhere',
      ],
    },
    {
      name: 'What it contains',
      says: 'What weighs on a reader can be softened or left out, and a scene that is left out is never on the page.',
      criteria: [],
      tests: [
        'e2e/care.spec.ts: a scene that is left out is never on the page, and Back goes before it',
        'unit/stories/care.test.ts: a softened scene is asked about before it shows or sounds, and is told without single sounds',
      ],
    },
  ],
}
