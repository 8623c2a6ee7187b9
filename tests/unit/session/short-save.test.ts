import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWalker } from '../../../game/insight/walk.ts'
import { restoreSave, type Save } from '../../../game/session/save.ts'
import { openShortSave, readShortSave, writeShortSave } from '../../../game/session/short-save.ts'
import { hash32 } from '../../../game/story/hash.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { createStoryteller } from '../../../game/story/storyteller.ts'
import { isLoaded, loadStory } from '../../../tools/story/load.ts'
import { tellerOf } from '../../support/tell.ts'

const bench = `
-> bench
=== bench
A bench. # scene: road
+ [Wait # line:wait] -> bench
+ [Walk # line:walk] -> path
* [Home # line:home] -> END
=== path
A path. # scene: river
+ [Back # line:back] -> bench
+ [On # line:on] -> path
`
const teller = tellerOf(bench)
const identity = { id: 's', cut: 'five', hash: 'now' }

function saveOf(seed: number, path: readonly string[], turn = 0): Save {
  const told = { schema: 1, story: 's', cut: 'five', storyHash: 'now', savedAt: 0 } as const
  return { ...told, seed, path: [...path], checkpoint: { turn } }
}

function write(save: Save, most = 4096): string {
  const text = writeShortSave(save, most)
  if (isProblem(text)) throw new Error(text.message)
  return text
}

function open(text: string, by = teller, renamed: Readonly<Record<string, string>> = {}): Save {
  const short = readShortSave(text)
  if (isProblem(short)) throw new Error(short.message)
  return openShortSave(short, by, renamed)
}

const seeds = fc.integer({ min: 0, max: 0xffffffff })
const steps = fc.array(fc.constantFrom(['wait'], ['walk', 'back'], ['walk', 'on', 'back']), { maxLength: 60 })

describe('a short save', () => {
  it('opens as the save that it was made of', () => {
    fc.assert(
      fc.property(seeds, steps, fc.nat(50), (seed, all, turn) => {
        const save = saveOf(seed, all.flat(), turn)
        expect(open(write(save))).toEqual(save)
      }),
    )
  })

  it('of whatever is read is a save that can be told, or a sentence, and never a fault', () => {
    const like = fc
      .tuple(fc.string(), fc.string({ maxLength: 8 }), fc.string({ maxLength: 20 }))
      .map(([a, b, c]) => `s1.s.five.${a}.${b}.0.${c}`)
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), like), (text) => {
        const short = readShortSave(text)
        if (isProblem(short)) expect(short.message).toMatch(/^[A-Z].*\.$/)
        else {
          const save = openShortSave(short, teller, {})
          expect(restoreSave(teller, save, { story: identity }).turns.length).toBeGreaterThan(0)
        }
      }),
    )
  })

  it('says no id and no word of the story', () => {
    expect(write(saveOf(7, ['wait', 'walk', 'back', 'home']))).toMatch(
      /^s1\.s\.five\.now\.7\.0\.[0-9a-z]{20}$/,
    )
  })

  it('that has no room is a sentence', () => {
    const path = Array.from({ length: 900 }, () => 'wait')
    expect(writeShortSave(saveOf(1, path), 4096)).toMatchObject({ code: 'long-place' })
  })

  it('of a story that was revised since leads as far as any save does', () => {
    const revised = tellerOf(bench.replace('+ [On # line:on] -> path\n', ''))
    const save = saveOf(3, ['wait', 'walk', 'on', 'back', 'home'], 4)
    const restored = restoreSave(revised, open(write(save), revised), { story: identity })
    expect(restored).toEqual(restoreSave(revised, save, { story: identity }))
    expect(restored.notice?.code).toBe('story-changed-here')
    expect(restored.turns.at(-1)?.position.path).toEqual(['wait', 'walk'])
  })

  it('is followed where a choice has another id now', () => {
    const revised = tellerOf(bench.replace('line:walk', 'line:stroll'))
    const renamed = { walk: 'stroll' }
    const save = open(write(saveOf(3, ['walk', 'back', 'wait'])), revised, renamed)
    const { turns } = restoreSave(revised, save, { story: identity, renamed })
    expect(turns.at(-1)?.position.path).toEqual(['stroll', 'back', 'wait'])
  })
})

describe('the short saves of the story itself', () => {
  const loaded = loadStory('stories/pocket-of-air')
  if (!isLoaded(loaded)) throw new Error('the story does not compile')
  const { file, compiled } = loaded
  const full = file.cuts.find(({ id }) => id === 'full')

  it('of the longest tellings take less than half of what SCORM 1.2 has room for, and open as they were', () => {
    const walk = createWalker(compiled.json, full?.start)
    const walks = Array.from({ length: 6 }, (_, seed) =>
      walk(seed, (offered, turn) => {
        const choice = offered[hash32(`${seed}/${turn}`) % offered.length]
        if (choice === undefined) throw new Error('a beat with choices offers one')
        return choice
      }),
    ).toSorted((a, b) => b.path.length - a.path.length)
    const teller = createStoryteller(compiled.json, full?.start)
    for (const { seed, path } of walks.slice(0, 1)) {
      const save: Save = { ...saveOf(seed, path), story: file.id, cut: 'full' }
      expect(write(save).length).toBeLessThan(2048)
      expect(open(write(save), teller)).toEqual(save)
    }
  })
})
