import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { replay } from '../../../game/session/replay.ts'
import { isLoaded, loadStory, openTeller } from '../../../tools/story/load.ts'
import { describePlace, findOtherWorld, findWay } from '../../../tools/story/place.ts'
import { answerAuthor, keepStories } from '../../../tools/vite-author.ts'
import { storyFolder } from '../../support/story-folder.ts'

const ink = `EXTERNAL chance(percent, id)
VAR coat = "grey"
VAR hat = false
-> shop
=== shop
Cloth. # line:a
* [Turn it # line:b]
    ~ coat = "turned"
* [Leave it # line:c]
-
{chance(50, "rain"): Rain.|Sun.} {chance(50, "bus"): A bus.|No bus.} # line:d
* [Out # line:e] -> street
* [Leave this scene # line:x # leave] -> away
=== street
{chance(50, "rain"): Rain again.|Dry.} # line:f
-> END
=== away
They went on. # line:g
-> END
=== function chance(percent, id)
~ return true`

function load() {
  const root = storyFolder({
    'tale/main.ink': ink,
    'tale/story.json': '{"schema":1,"id":"tale","title":"T"}',
  })
  const story = loadStory(join(root, 'tale'))
  if (!isLoaded(story)) throw new Error('the story does not compile')
  return { root, story }
}

describe('describePlace', () => {
  test('says where a path leads, what has changed on the way, and where it was written', () => {
    const { story } = load()
    const place = describePlace(story, null, { seed: 1, path: ['b', 'e'] })
    expect(place).toMatchObject({
      knot: 'street',
      variables: { coat: 'turned' },
      knots: ['shop', 'street', 'away'],
    })
    expect(place.lines).toEqual([{ id: 'f', file: `${story.folder}/main.ink`, line: 15 }])
    expect(place.draws.map(({ id }) => id)).toEqual(['rain', 'bus', 'rain'])
  })

  test('of a path that stops, is where it stopped', () => {
    const { story } = load()
    expect(describePlace(story, null, { seed: 1, path: ['b', 'zz'] }).knot).toBe('shop')
  })
})

test('findWay leads to a knot, a line or a choice, and nowhere to what isn’t there', () => {
  const { story } = load()
  const way = findWay(story, null, 'street')
  expect(way?.path.at(-1)).toBe('e')
  expect(way?.path).toHaveLength(2)
  expect(findWay(story, null, 'c')?.path).toEqual(['c'])
  expect(findWay(story, null, 'g')?.path.at(-1)).toBe('x')
  expect(findWay(story, null, 'moon')).toBeNull()
})

test('in the other world just that draw came out differently, and all before it as they did', () => {
  const { story } = load()
  fc.assert(
    fc.property(fc.nat(1e6), fc.nat(2), (seed, which) => {
      const path = ['b', 'e']
      const draws = (world: number) =>
        replay(openTeller(story, null), { seed: world, path }).turns.flatMap(({ beat }) => beat.draws)
      const before = draws(seed)
      const other = findOtherWorld(before, which)
      expect(other).not.toBeNull()
      const after = draws(other ?? 0)
      expect(after.slice(0, which)).toEqual(before.slice(0, which))
      expect(after[which]?.came).toBe(!before[which]?.came)
    }),
    { numRuns: 30 },
  )
})

test('a story is read once, and anew when it is forgotten', () => {
  const { story } = load()
  const { load: open, forget } = keepStories()
  const first = open(story.folder)
  expect(open(story.folder)).toBe(first)
  forget()
  expect(open(story.folder)).not.toBe(first)
})

describe('the author’s bench', () => {
  const ask = (what: string, query: string) =>
    answerAuthor({ root: load().root, load: loadStory }, what, new URLSearchParams(query))

  test('answers with a place, a way and a world', () => {
    expect(ask('place', 'story=tale&seed=1&path=b')).toMatchObject({ knot: 'shop' })
    expect(ask('way', 'story=tale&seed=1&path=&to=street')).toMatchObject({
      address: expect.stringMatching(/^\?story=tale&seed=\d+&path=[bc]\+e$/),
    })
    expect(ask('world', 'story=tale&seed=1&path=b+e&draw=1')).toMatchObject({
      address: expect.stringMatching(/&path=b\+e$/),
    })
  })

  test.each([
    ['place', 'story=../x', 'There is no story “../x”.'],
    ['place', 'story=tale&cut=long', 'There is no cut “long”; the story has none.'],
    ['way', 'story=tale&to=moon', 'No walk came to “moon” in this cut.'],
    [
      'world',
      'story=tale&seed=1&path=b&draw=9',
      'No world was found in which only this came out the other way.',
    ],
    ['tea', 'story=tale', 'The bench doesn’t know “tea”.'.replace('’', "'")],
  ])('has a sentence for %s?%s', (what, query, error) => {
    expect(ask(what, query)).toEqual({ error })
  })
})
