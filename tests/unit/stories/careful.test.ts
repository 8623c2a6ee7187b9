import { describe, expect, test } from 'vitest'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story) || story.evidence === null) throw new Error('the story does not load')
const { evidence, file } = story
const facts = [...evidence.values()]

/** The careful lists of the story bible, section 9. */
const onlyForAdults = [
  'coi-common-abuses',
  'executions-reported-2024',
  'executed-women-were-trafficked',
  'rescuer-convicted-2024',
  'han-sungok-2019',
  'mongolia-boy-died',
  'pretrial-detention-children-with-adults',
]
const withoutLink = [
  'distance-2700-miles',
  'wants-to-go-home',
  'four-questions',
  'dprk-code-2004',
  'vietnam-nine-2015',
]
const onlyRecalled = ['rail-real-name', 'third-country-wait', 'china-exit-entry-art46']

describe('what the list of facts is careful with', () => {
  test('no cut has a fact that only adults are to meet, or one that is only recalled', () => {
    expect([...onlyForAdults, ...onlyRecalled].filter((id) => evidence.has(id))).toEqual([])
    expect(facts.filter(({ confidence }) => confidence === 'recalled')).toEqual([])
  })

  test('some sources are named and not linked', () => {
    const sources = withoutLink.map((id) => evidence.get(id)?.source)
    expect(sources.filter((source) => !source?.publisher || !source.title)).toEqual([])
    expect(sources.filter((source) => source?.url !== null)).toEqual([])
  })

  test('no headline brings self-harm on screen', () => {
    const words = facts
      .map(({ source }) => source.title ?? '')
      .filter((title) => /suicid|kill ourselves/i.test(title))
    expect(words).toEqual([])
  })

  test('no fact speaks to a writer where a reader looks, or names another by its id', () => {
    const ids = [...evidence.keys()].filter((id) => id.includes('-'))
    const said = facts.map(({ claim, caveat, source }) => [claim, caveat, source.publisher].join(' '))
    expect(
      said.filter((text) => /\b(the seed|do not (link|list|show|name|reproduce)|the game)\b/i.test(text)),
    ).toEqual([])
    expect(said.filter((text) => ids.some((id) => text.includes(id)))).toEqual([])
  })
})

describe('what stands together', () => {
  test('every fact has a topic, and no disagreement grows too long to be read as one', () => {
    expect(facts.filter(({ theme }) => theme === null || !Object.hasOwn(file.themes, theme))).toEqual([])
    expect(Math.max(...facts.map(({ disagrees }) => disagrees.length))).toBeLessThanOrEqual(4)
  })

  test('both states are heard in their own words', () => {
    for (const state of ['China', 'North Korea']) {
      const quoted = facts.filter(({ statedBy, claim }) => statedBy.includes(state) && /“.+”/.test(claim))
      expect(quoted, state).not.toEqual([])
    }
  })
})
