import { describe, expect, test, vi } from 'vitest'
import { compareSaves } from '../../../tools/story/diff/compare-saves.ts'
import { compareText } from '../../../tools/story/diff/compare-text.ts'
import { printDifference } from '../../../tools/story/diff/print-difference.ts'
import { loadStoryAt } from '../../../tools/story/diff/story-at.ts'
import { isLoaded, loadStory, type LoadedStory } from '../../../tools/story/load.ts'
import { loadTale } from '../../support/load-tale.ts'

vi.setConfig({ testTimeout: 60_000 })

const old = `-> hall
=== hall
# scene: hall
# year: 2019
A hall. # line:ha01
* [Left # line:l] -> garden
* [Right # line:r] -> cellar
=== garden
# scene: garden
# year: 2020
Roses. # line:ga01
* [Sit # line:s] -> bench
* [Run # line:u] -> END
=== bench
A bench. # line:be01
-> END
=== cellar
Dark. # line:ce01
* [Up # line:p] -> END`

const words = (some: readonly { id: string | null; text: string }[]) =>
  some.map(({ id, text }) => `${id ?? ''} ${text}`)

const saves = (before: LoadedStory, after: LoadedStory) =>
  compareSaves({ story: before, cut: null }, { story: after, cut: null }, { walks: 60, seed: 1 })

describe('compareText', () => {
  test('finds nothing between a story and itself', () => {
    expect(compareText(loadTale(old), loadTale(old))).toEqual({
      knots: { added: [], removed: [], renamed: [] },
      added: [],
      removed: [],
      changed: [],
      renamed: [],
    })
  })

  test('knows lines and choices by their ids, wherever they stand now', () => {
    const now = old
      .replace('Roses.', 'Roses, {bench:again|at last}.')
      .replace('Dark. # line:ce01', 'Dark. # line:ce02')
      .replace(/=== bench/, 'Late. # line:la01\n-> END\n=== seat')
      .replace('-> bench', '-> seat')
      .replace('{bench:', '{seat:')
    const { knots, added, removed, changed } = compareText(
      loadTale(old),
      loadTale(now.replace('-> END\nLate.', 'Late.')),
    )
    expect(knots).toEqual({ added: [], removed: [], renamed: [{ from: 'bench', to: 'seat' }] })
    expect(words(added)).toEqual(['la01 Late.', 'ce02 Dark.'])
    expect(words(removed)).toEqual(['ce01 Dark.'])
    expect(changed).toMatchObject([{ id: 'ga01', before: 'Roses.', text: 'Roses, again at last .' }])
  })

  test('takes an alias for a new name', () => {
    const after = loadTale(old.replace('line:l]', 'line:left]'), { story: { aliases: { l: 'left' } } })
    expect(compareText(loadTale(old), after)).toMatchObject({
      added: [],
      removed: [],
      renamed: [{ idBefore: 'l', id: 'left', text: 'Left' }],
    })
  })
})

describe('compareSaves', () => {
  test('tells every save again in the same story, and where only words have changed', () => {
    expect(saves(loadTale(old), loadTale(old.replace('Roses', 'Thorns')))).toMatchObject({
      saves: 60,
      whole: 60,
      atCheckpoint: 0,
      stops: [],
    })
  })

  test('counts saves that stop at a choice, with the checkpoint where their readers go on', () => {
    const after = loadTale(
      old.replace('* [Sit # line:s] -> bench', '').replace('[Right # line:r]', '[Down # line:d]'),
    )
    const kept = saves(loadTale(old), after)
    expect(kept.whole + kept.atCheckpoint).toBe(60)
    expect(kept.stops.map(({ choice, knot }) => `${choice} ${knot}`).sort()).toEqual(['r hall', 's garden'])
    expect(kept.stops.find(({ choice }) => choice === 's')?.checkpoint).toEqual({
      knot: 'garden',
      choices: 1,
    })
    expect(kept.stops.find(({ choice }) => choice === 'r')?.checkpoint).toEqual({ knot: 'hall', choices: 0 })
    expect(kept.atBeginning).toBe(kept.stops.find(({ choice }) => choice === 'r')?.saves)
    expect(kept.stops.reduce((sum, stop) => sum + stop.saves, 0)).toBe(kept.atCheckpoint)
  })

  test('follows aliases, as the game does', () => {
    const after = loadTale(old.replace('line:l]', 'line:left]'), { story: { aliases: { l: 'left' } } })
    expect(saves(loadTale(old), after)).toMatchObject({ whole: 60 })
  })
})

test('printDifference says all of it, with places', () => {
  const [before, after] = [
    loadTale(old),
    loadTale(old.replace('Roses', 'Thorns').replace('line:r]', 'line:q]')),
  ]
  const difference = {
    story: 'tale',
    before: 'then',
    after: 'now',
    ...compareText(before, after),
    saves: [saves(before, after)],
  }
  const said = printDifference(difference).join('\n')
  expect(said).toContain('lines changed: 1\n    now/main.ink:11  ga01\n      − Roses.\n      + Thorns.')
  expect(said).toContain('now/main.ink:7  q  Right')
  expect(said).toMatch(/saves: \d+ of 60 are told again to their end, \d+ go on at a checkpoint, \d+ of them/)
  expect(said).toMatch(/\d+ stop in “hall”, where “r” is not offered; on from the beginning/)
})

describe('loadStoryAt', () => {
  test('reads a story as git has it', () => {
    const then = loadStoryAt('HEAD', 'stories/example')
    expect(isLoaded(then) && then.file.title).toBe('Two Letters')
    expect(isLoaded(loadStory('stories/example'))).toBe(true)
  })

  test('says when there is no such revision, or no such story in it', () => {
    expect(loadStoryAt('no-such', 'stories/example')).toMatchObject([{ code: 'no-revision' }])
    expect(loadStoryAt('--help', 'stories/example')).toMatchObject([{ code: 'no-revision' }])
    expect(loadStoryAt('HEAD', 'stories/nowhere')).toMatchObject([{ code: 'no-story' }])
  })
})
