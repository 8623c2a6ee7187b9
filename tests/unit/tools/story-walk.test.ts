import { describe, expect, test, vi } from 'vitest'
import { join } from 'node:path'
import { countStory } from '../../../tools/story/counts.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { findMemories, sidesShown } from '../../../tools/story/memory.ts'
import { addressOf } from '../../../tools/story/address.ts'
import { isLoaded, loadStory, openTeller, type LoadedStory } from '../../../tools/story/load.ts'
import { printSurvey } from '../../../tools/story/print-survey.ts'
import { randomWalk, seedOfWalk } from '../../../tools/story/random-walk.ts'
import { surveyStory } from '../../../tools/story/survey.ts'
import { joinTallies, tallyWalks } from '../../../tools/story/tally.ts'
import { replay } from '../../../game/session/replay.ts'
import { storyFolder } from '../../support/story-folder.ts'

// lint and surveys walk: seconds on a busy machine
vi.setConfig({ testTimeout: 60_000 })

function load(ink: string, story: object = {}): LoadedStory {
  const file = JSON.stringify({ schema: 1, id: 'tale', title: 'Tale', ...story })
  const loaded = loadStory(join(storyFolder({ 'tale/main.ink': ink, 'tale/story.json': file }), 'tale'))
  if (!isLoaded(loaded)) throw new Error(loaded[0]?.message)
  return loaded
}

const ink = `
-> hall
=== hall
A hall with two doors. # line:ha01
* [Left # line:l] -> garden
* [Right # line:r] -> cellar
* [Leave this scene # line:x # leave] -> secret
=== garden
Roses and more roses. # line:ga01
+ [Sit # line:s] -> garden
* [On # line:o] -> close
=== cellar
Dark. # line:ce01
* [On # line:c] -> close
=== secret
Nobody comes here. # line:se01
-> END
=== close
The end. # line:cl01
-> END`
const endings = { garden: { title: 'Garden' }, cellar: { title: 'Cellar' }, secret: { title: 'Secret' } }

describe('randomWalk', () => {
  test('is the same walk under the same seed, and its path tells it again', () => {
    const story = load(ink)
    const teller = openTeller(story, null)
    for (let n = 0; n < 20; n++) {
      const walk = randomWalk(teller, seedOfWalk(1, n))
      expect(randomWalk(openTeller(story, null), seedOfWalk(1, n))).toEqual(walk)
      expect(replay(teller, walk).turns.at(-1)?.beat).toEqual(walk.last)
      expect(walk.path).not.toContain('x')
    }
  })

  test('stops at its limit, at the knot it looks for, and where nothing is left to choose', () => {
    const loop = openTeller(load('-> a\n=== a\n+ [Again # line:a] -> a'), null)
    expect(randomWalk(loop, 1, { limit: 7 })).toMatchObject({
      outcome: 'endless',
      fault: { code: 'endless' },
    })
    expect(randomWalk(openTeller(load(ink), null), 1, { to: 'hall' })).toMatchObject({
      outcome: 'arrived',
      path: [],
    })
    const only = openTeller(load('Hi.\n* [Leave this scene # line:x # leave] -> END'), null)
    expect(randomWalk(only, 1)).toMatchObject({ outcome: 'broken', fault: { code: 'dead-end' } })
    expect(randomWalk(only, 1, { leaves: true })).toMatchObject({ outcome: 'ended', path: ['x'] })
  })
})

describe('surveyStory', () => {
  test('adds up endings, coverage, words and decisions', async () => {
    const survey = await surveyStory(load(ink, { endings }), null, { walks: 400, seed: 1 })
    expect(survey.outcomes).toEqual({ ended: 400, broken: 0, endless: 0, arrived: 0 })
    expect(survey.endings.map(({ id }) => id).sort()).toEqual(['cellar', 'garden'])
    expect(survey.endings.reduce((sum, { walks }) => sum + walks, 0)).toBe(400)
    expect(survey.endings.find(({ id }) => id === 'cellar')?.shortest.path).toEqual(['r', 'c'])
    expect(survey.endingsMissed).toEqual(['secret'])
    expect(survey.knots).toEqual({ met: 4, all: 5, missed: ['secret'] })
    expect(survey.lines).toEqual({ met: 4, all: 5, missed: ['se01'] })
    expect(survey.choices).toEqual({ met: 5, all: 5, missed: [] })
    expect(survey.words).toMatchObject({ fewest: 8 })
    expect(survey.decisions).toMatchObject({ fewest: 1 })
  })

  test('takes the way out of a scene when told to, and finds the way to a knot', async () => {
    const all = await surveyStory(load(ink, { endings }), null, { walks: 200, seed: 1, leaves: true })
    expect(all.endingsMissed).toEqual([])
    const there = await surveyStory(load(ink), null, { walks: 50, seed: 1, to: 'cellar' })
    expect(there.endings.find(({ id }) => id === 'cellar')?.shortest.path).toEqual(['r'])
    expect(there.outcomes.arrived + there.outcomes.ended).toBe(50)
  })

  test('reports where walks break, once, with the first of them', async () => {
    const broken = load('Hi.\n* [Good # line:g] -> END\n* [Bad # line:b] -> bad\n=== bad\nOh.')
    const survey = await surveyStory(broken, null, { walks: 100, seed: 1 })
    expect(survey.faults).toMatchObject([{ knot: 'bad', code: 'ink-error', walks: survey.outcomes.broken }])
    const [fault] = survey.faults
    const teller = openTeller(broken, null)
    expect(replay(teller, fault?.first ?? { seed: 0, path: [] }).turns.at(-1)?.beat.knot).toBe('bad')
    expect(printSurvey(survey, null, { seconds: 1, peakBytes: 2e6 }).join('\n')).toContain('stop in “bad”')
    expect(printSurvey(survey, null, { seconds: 4, peakBytes: 2e6 }).at(-1)).toBe(
      '  4.0 s, 25 walks a second, at most 2 MB of memory',
    )
  })

  test('gives the same in one thread and in several', async () => {
    const story = load(ink, { endings })
    const [first, second] = [
      tallyWalks(story, null, { walks: 150, seed: 5 }),
      tallyWalks(story, null, { from: 150, walks: 100, seed: 5 }),
    ]
    expect(joinTallies(first, second)).toEqual(tallyWalks(story, null, { walks: 250, seed: 5 }))
    const many = await surveyStory(story, null, { walks: 4001, seed: 5 })
    const one = tallyWalks(story, null, { walks: 4001, seed: 5 })
    expect(many.outcomes).toEqual(one.outcomes)
    expect(new Map(many.endings.map((ending) => [ending.id, ending.walks]))).toEqual(
      new Map([...one.endings.values()].map((ending) => [ending.id, ending.walks])),
    )
  }, 60_000)

  test.each(['r', 'cellar'])('through %s, adds up only the walks that came by it', async (through) => {
    const survey = await surveyStory(load(ink, { endings }), null, { walks: 60, seed: 1, through })
    expect(survey.outcomes.ended).toBe(60)
    expect(survey.endings.map(({ id }) => id)).toEqual(['cellar'])
    expect(survey.lines).toMatchObject({ met: 3, missed: ['ga01', 'se01'] })
    expect(survey.choices.missed).toEqual(['l', 's', 'o'])
  })

  test('walks the cut it is given', async () => {
    const cuts = [{ id: 'five', label: 'Five', minutes: 5, start: { cut: 1 } }]
    const story = load(
      'VAR cut = 3\n{ cut == 1: -> short | -> long }\n=== short\nShort.\n-> END\n=== long\nLong.\n-> END',
      { cuts },
    )
    const [cut = null] = story.file.cuts
    expect((await surveyStory(story, cut, { walks: 3, seed: 1 })).endings).toMatchObject([{ id: 'short' }])
    expect((await surveyStory(story, null, { walks: 3, seed: 1 })).endings).toMatchObject([{ id: 'long' }])
  })
})

describe('what is looked for', () => {
  const ink = `VAR n = 0
-> room
=== room
~ n = n + 1
{n > 3: Again.|The first rounds.} # line:r0
+ {n < 20} [Stay # line:r1] -> room
+ [Look under the {n > 6: old|} rug # line:r2] -> rug
=== rug
Dust. # line:g0
* [Lift it # line:g1]
* [Leave it # line:g2] -> END
- A key. # line:g3
-> END`

  test('curious walks come to what dice seldom come to, and say which sides were told', async () => {
    const story = load(ink)
    const curious = await surveyStory(story, null, { walks: 60, seed: 1, curious: true })
    expect(curious.sides).toEqual({ met: 3, all: 3, missed: [] })
    const alone = tallyWalks(story, null, { walks: 1, seed: 1 })
    expect(alone.sides.size).toBeLessThan(3)
  })

  test.each(['rug', 'g3', 'g1'])('the shortest way to %s stops there', async (to) => {
    const { endings } = await surveyStory(load(ink), null, { walks: 40, seed: 1, to })
    expect(endings[0]).toMatchObject({ id: to, shortest: { path: to === 'rug' ? ['r2'] : ['r2', 'g1'] } })
  })
})

test('addressOf writes an address that opens the story there', () => {
  const cut = { id: 'five', label: 'Five', minutes: 5, offered: true, start: { cut: 1 } }
  expect(addressOf({ seed: 3, path: ['a', 'b'] }, { story: 'tale', cut })).toBe(
    '?story=tale&cut=five&seed=3&path=a+b',
  )
})

describe('what a story remembers', () => {
  const ink = `VAR coat = false
VAR cut = 1
LIST Marks = lamp
-> morning
=== morning
Cold. # line:a
* [Mend it # line:m1]
    ~ coat = true
* [Light it # line:m2]
    ~ Marks += lamp
- {coat: Warm already.|} {cut > 0: Short.} # line:b
-> evening
=== evening
{ coat:
    It holds. # line:e1
- else:
    It leaks. # line:e2
}
{Marks ? lamp: There is light.|It is dark.} # line:e3
-> END`

  test('is what another scene chose, not the scene’s own or the cut’s', () => {
    const story = load(ink)
    const memories = findMemories(story.compiled, readInkLines(story.compiled.tree))
    expect(memories.map(({ knot, reads }) => [knot, ...reads])).toEqual([
      ['evening', 'coat'],
      ['evening', 'lamp'],
    ])
    expect(memories.map(({ sides }) => sides.length)).toEqual([2, 2])
  })

  test('shows which of its sides a walk met', () => {
    const story = load(ink)
    const memories = findMemories(story.compiled, readInkLines(story.compiled.tree))
    const seen = memories.map(() => new Set<string>())
    for (let n = 0; n < 8; n++) {
      randomWalk(openTeller(story, null), seedOfWalk(1, n), {
        onBeat: (beat) =>
          memories.forEach((memory, i) => {
            const shown = sidesShown(memory, beat)
            if (shown !== null) seen[i]?.add(shown)
          }),
      })
    }
    expect(seen.map((sides) => [...sides].toSorted())).toEqual([
      ['false,true', 'true,false'],
      ['false,true', 'true,false'],
    ])
  })

  test('is counted with the rest', () => {
    expect(countStory(load(ink, endingsOf))).toEqual({
      words: 18,
      knots: 2,
      decisions: 1,
      choices: 2,
      endings: 1,
      facts: 0,
      draws: 0,
      memories: 2,
      discussStops: 0,
    })
  })
  const endingsOf = { endings: { evening: { title: 'Evening' } } }
})
