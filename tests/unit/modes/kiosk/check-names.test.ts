import { describe, expect, it } from 'vitest'
import { checkStory } from '../../../../game/modes/kiosk/check-names.ts'
import { defaultKioskConfig, type KioskConfig } from '../../../../game/modes/kiosk/kiosk-config.ts'
import { noSuchFile } from '../../../../game/platform/library.ts'
import { parseStoryFile, type StoryFile } from '../../../../game/session/story-file.ts'
import { problem, type Problem } from '../../../../game/story/problem.ts'

const cuts = [
  { id: 'three', label: 'Short', minutes: 3, start: {} },
  { id: 'five', label: 'Longer', minutes: 5, start: {} },
]
const usual = parseStoryFile({ schema: 1, id: 'pocket-of-air', title: 'A', plain: ['en'], cuts }, '')
const none = problem(noSuchFile, 'There is nothing of that name here.', '')

async function check(named: Partial<KioskConfig>, stories: Readonly<Record<string, StoryFile | Problem>>) {
  const read = { config: { ...defaultKioskConfig, ...named }, faults: [] }
  const library = { storyFile: (id: string) => Promise.resolve(stories[id] ?? none) }
  const { config, faults } = await checkStory(read, library)
  return { config, says: faults.map(({ message }) => message) }
}

describe('what a set-up names', () => {
  it('holds where the story has it', async () => {
    const named = { languages: ['en-plain'] }
    const { config, says } = await check(named, { 'pocket-of-air': usual })
    expect([config, says]).toEqual([{ ...defaultKioskConfig, ...named }, []])
  })

  it('makes way for the usual story, where its own isn’t there, and for what that has', async () => {
    const { config, says } = await check({ story: 'poket-of-air' }, { 'pocket-of-air': usual })
    expect(config).toEqual(defaultKioskConfig)
    expect(says).toEqual([
      '“story” is "poket-of-air", but there is no such story. Is “pocket-of-air” meant? Until it is mended, the usual one is told, “pocket-of-air”.',
    ])
  })

  it('makes way for it, too, where its own is there and can’t be read', async () => {
    const broken = problem('malformed-story-file', 'Its description can’t be read.', '')
    const { config, says } = await check({ story: 'other' }, { 'pocket-of-air': usual, other: broken })
    expect(config.story).toBe('pocket-of-air')
    expect(says.join()).toContain('“story” is "other", but it can’t be told. Its description can’t be read.')
  })

  it('stays as it is while no story can be had at all', async () => {
    const away = problem('file-missing', 'Is the network there?', '')
    const { config, says } = await check({ story: 'other' }, { 'pocket-of-air': away, other: away })
    expect([config.story, says]).toEqual(['other', []])
  })

  it('makes way for the first cut and language that there is, each with a sentence', async () => {
    const named = { cut: 'fiv', lang: 'ko', languages: ['de', 'en'] }
    const { config, says } = await check(named, { 'pocket-of-air': usual })
    expect(config).toMatchObject({ cut: 'three', lang: 'en', languages: ['de', 'en'] })
    expect(says).toEqual([
      '“cut” is "fiv", which the story doesn’t have. Is “five” meant? Until it is mended, “cut” is "three".',
      '“lang” is "ko", which the story doesn’t have. It has en. Until it is mended, “lang” is "en".',
      '“languages” names "de", which the story doesn’t have. It has en, en-plain. Until it is mended, what is offered is en.',
    ])
  })
})
