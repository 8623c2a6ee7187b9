import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { mannerOf } from '../../../game/modes/care.ts'
import { createCare } from '../../../game/session/care.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { parseStoryFile } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'

const file = parseStoryFile(
  {
    schema: 1,
    id: 'test',
    title: 'The Coat',
    scenes: { jar: { notes: ['hunger:2'] }, offer: { notes: ['trafficking:2'], asks: true } },
  },
  'story.json',
)
if (isProblem(file)) throw new Error(file.message)
const story = createStore(() => file)

it('says before a scene what each answer gives: the scene, softened only where it will be, or a short summary', () => {
  const care = createCare(createMemoryStore(), Date.now, () => undefined)
  care.change('hunger', 'softened')
  const manner = mannerOf({ story, care })
  expect(manner('jar').ask).toMatchObject({
    line: 'The next scene has to do with hunger.',
    read: 'Read on, softened',
    short: 'Read a short summary instead',
  })
  expect(manner('offer').ask).toMatchObject({
    read: 'Read on',
    short: 'Read a short summary instead',
  })
})
