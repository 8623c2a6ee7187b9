import { describe, expect, it } from 'vitest'
import { parseEvidence } from '../../../game/session/evidence-file.ts'
import { findCut, parseStoryFile, startOf } from '../../../game/session/story-file.ts'
import { isProblem } from '../../../game/story/problem.ts'

const cut = { id: 'five', label: 'Short', minutes: 5, offered: true, start: { cut: 1 } }
const file = (more = {}) => {
  const parsed = parseStoryFile({ schema: 1, id: 's', title: 'S', ...more }, 's/story.json')
  if (isProblem(parsed)) throw new Error(parsed.message)
  return parsed
}

describe('a story’s description', () => {
  it('needs an id and a title, and fills up the rest', () => {
    expect(file()).toMatchObject({ languages: ['en'], cuts: [], endings: {}, recap: { others: [] } })
  })

  it.each([
    [{ schema: 2, id: 's', title: 'S' }, 'schema'],
    [{ schema: 1, id: 's' }, 'title'],
    [{ schema: 1, id: 's', title: 'S', languages: [] }, 'languages'],
    [{ schema: 1, id: 's', title: 'S', cuts: [{ ...cut, minutes: 'five' }] }, 'cuts.0.minutes'],
  ])('%j is a problem that names its place', (data, place) => {
    expect(parseStoryFile(data, 's/story.json')).toMatchObject({
      code: 'malformed-story-file',
      where: 's/story.json',
      message: expect.stringContaining(place),
    })
  })
})

describe('a cut', () => {
  it('is the one named, or the first, or none where there are none', () => {
    const long = { ...cut, id: 'long', start: { cut: 2 } }
    expect(findCut(file({ cuts: [cut, long] }), 'long')).toEqual(long)
    expect(findCut(file({ cuts: [cut, long] }), null)).toEqual(cut)
    expect(findCut(file(), null)).toBeNull()
  })

  it('that the story doesn’t have is a problem that names those it has', () => {
    const problem = { code: 'unknown-cut', message: expect.stringContaining('five') }
    expect(findCut(file({ cuts: [cut] }), 'ten')).toMatchObject(problem)
  })

  it('sets its variable, and no cut sets none', () => {
    expect([startOf(cut), startOf(null)]).toEqual([{ cut: 1 }, {}])
  })
})

describe('a list of facts', () => {
  const fact = { id: 'f', claim: 'C.', source: { publisher: 'P' }, confidence: 'verified' }

  it('may leave out what isn’t known of a source', () => {
    const facts = parseEvidence([fact], 'e.json')
    expect(isProblem(facts) ? facts : facts.get('f')).toMatchObject({ caveat: null, source: { url: null } })
  })

  it('is a problem where an address is none', () => {
    const data = [fact, { ...fact, id: 'g', source: { publisher: 'P', url: 'example' } }]
    expect(parseEvidence(data, 'e.json')).toMatchObject({
      code: 'malformed-evidence',
      message: expect.stringContaining('1.source.url'),
    })
  })
})
