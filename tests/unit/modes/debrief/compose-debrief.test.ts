import { describe, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { wayOfTurns } from '../../../../game/classroom/way-of-turns.ts'
import { composeDebrief, toldAlone, toldTogether } from '../../../../game/modes/debrief/compose-debrief.ts'
import { followMost } from '../../../../game/modes/debrief/follow-most.ts'
import { replay } from '../../../../game/session/replay.ts'
import { readAlone } from '../../../support/codes.ts'
import { openStory } from '../../../support/story-beats.ts'

const { story, teller } = openStory('five')
const { file, debrief, evidence } = story
const none = createStore(() => [])
const sources = {
  story: file,
  file: debrief,
  evidence,
  contacts: ['Ms Kim, room 4'],
  tellings: { luck: none, choice: none },
}
const group = Array.from({ length: 24 }, (_, reader) => readAlone(teller, reader))

describe('a group that read together', () => {
  const turns = readAlone(teller, 3)
  const data = composeDebrief(toldTogether(turns, file, []), sources)

  test('talks about the path told, and of it about what was luck and what others decided', () => {
    expect(data.braid).toBeNull()
    expect(data.path.some(({ thread }) => thread === 'red')).toBe(true)
    expect(data.beyond.length).toBeGreaterThan(0)
    expect(data.beyond.every(({ thread }) => thread !== 'red')).toBe(true)
  })

  test('meets its own sources, those read at the source first, and the question of its ending', () => {
    expect(data.met.length).toBeGreaterThan(3)
    expect(data.met[0]?.confidence).toBe('verified')
    const { ending } = wayOfTurns(turns, file)
    expect(data.questions).toEqual([debrief.endings[ending ?? '']?.whatElse])
  })

  test('hears three voices, each a named source that somebody has read', () => {
    expect(data.voices).toHaveLength(3)
    for (const { confidence, source } of data.voices) {
      expect(confidence).toBe('verified')
      expect(source.publisher).not.toBe('')
    }
  })

  test('before the sources are there has none, and still a talk', () => {
    expect(composeDebrief(toldTogether(turns, file, []), { ...sources, evidence: null })).toMatchObject({
      met: [],
      voices: [],
      questions: data.questions,
    })
  })
})

describe('a group of whom each read alone', () => {
  const told = toldAlone(group, file, 'lot')
  const data = composeDebrief(told, sources)

  test('sees its braid, every choice and ending of it in the story’s own words', () => {
    expect(told.braid.crossings.length).toBeGreaterThan(3)
    for (const { choices } of told.braid.crossings)
      for (const { choice } of choices) expect(data.words.choices[choice], choice).toBeDefined()
    for (const { ending } of told.braid.endings) expect(data.words.endings[ending]?.title).not.toBe(ending)
  })

  test('meets only what three or more have met', () => {
    const isMetBy = (id: string) =>
      group.filter((turns) => toldTogether(turns, file, []).met.includes(id)).length
    expect(data.met.length).toBeGreaterThan(0)
    for (const { id } of data.met) expect(isMetBy(id), id).toBeGreaterThanOrEqual(3)
    for (const { text } of data.beyond) {
      const sharing = group.filter((turns) =>
        toldTogether(turns, file, []).beyond.some((stitch) => stitch.text === text),
      )
      expect(sharing.length, text).toBeGreaterThanOrEqual(3)
    }
  })

  test('holds others against a way of what most took, to its end', () => {
    const { turns, stopped } = replay(teller, followMost(teller, told.braid, 5))
    expect(stopped).toBeNull()
    const { steps, ending } = wayOfTurns(turns, file)
    expect(ending).not.toBeNull()
    const [first] = told.braid.crossings
    const taken = first?.choices.find(({ choice }) => steps.some((step) => step.choice === choice))
    expect(taken?.about).toBe(Math.max(...(first?.choices.map(({ about }) => about ?? 0) ?? [])))
  })
})
