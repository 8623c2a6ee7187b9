import { describe, expect, test } from 'vitest'
import { mannerInClass, mannerOfClass } from '../../../../game/modes/classroom/class-care.ts'
import { asWritten, type Manner } from '../../../../game/session/meet.ts'
import { parseStoryFile } from '../../../../game/session/story-file.ts'
import { isProblem } from '../../../../game/story/problem.ts'

const parsed = parseStoryFile(
  {
    schema: 1,
    id: 'tale',
    title: 'Tale',
    contentNotes: [{ category: 'raid', text: 'A raid.' }],
    scenes: { raid: { notes: ['raid:2'], bridge: 'There was a raid.' }, river: { notes: [] } },
  },
  'story.json',
)
if (isProblem(parsed)) throw new Error(parsed.message)
const story = parsed

const curious: Manner = () => ({
  level: 'written',
  ask: { line: 'It comes.', read: 'Read on', short: 'In short' },
})
const wary: Manner = () => ({ level: 'out', ask: null })

describe('a class that leaves a category out', () => {
  test('goes past its scenes together, and asks nobody', () => {
    const manner = mannerOfClass(story, ['raid'])
    expect(manner('raid')).toEqual({ level: 'out', ask: null })
    expect(manner('river')).toEqual({ level: 'written', ask: null })
  })

  test('at their own pace goes past them whatever a reader wants', () => {
    expect(mannerInClass(story, ['raid'], curious)('raid')).toEqual({ level: 'out', ask: null })
  })

  test('leaves every other scene to its reader', () => {
    expect(mannerInClass(story, ['raid'], curious)('river')).toEqual(curious('river'))
    expect(mannerInClass(story, [], wary)('raid')).toEqual({ level: 'out', ask: null })
    expect(mannerInClass(story, [], asWritten)('raid')).toEqual({ level: 'written', ask: null })
  })
})
