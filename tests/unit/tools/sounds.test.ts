import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRecorded, parseSoundTable, type RecordedSound } from '../../../game/platform/sound-table.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { CAPTIONS } from '../../../tools/bake/sounds/captions.ts'
import { RECIPES, SAME_FILE } from '../../../tools/bake/sounds/catalogue.ts'
import { read } from '../../../tools/bake/sounds/kit/signal.ts'
import { synthesise } from '../../../tools/bake/sounds/render.ts'

const SOUNDS = path.join(import.meta.dirname, '../../../assets/sounds')

function readTable() {
  const table = parseSoundTable(JSON.parse(readFileSync(path.join(SOUNDS, 'sounds.json'), 'utf8')))
  if (isProblem(table)) throw new Error(table.message)
  return table
}
const table = readTable()
const recorded = [...table].filter((entry): entry is [string, RecordedSound] => isRecorded(entry[1]))
const ofKind = (kind: RecordedSound['kind']) => recorded.filter(([, sound]) => sound.kind === kind)

describe('sounds.json', () => {
  it('knows every sound that has a recipe, every alias, and the two of words alone', () => {
    const known = [...Object.keys(RECIPES), ...Object.keys(SAME_FILE), 'silence', 'no_tick']
    expect([...table.keys()].sort()).toEqual(known.sort())
    expect(Object.keys(CAPTIONS).sort()).toEqual(known.sort())
  })

  it('gives a knock for a neighbour and for a form the same wood', () => {
    expect(table.get('knock_form')).toEqual(table.get('knock_family'))
  })

  it('gives silence and no_tick words and no file', () => {
    expect(table.get('silence')).toEqual({ kind: 'ambience', caption: 'Nothing.' })
    expect(table.get('no_tick')).toEqual({ kind: 'effect', caption: 'No tick.' })
  })
})

describe('the baked files', () => {
  it.each(recorded)('%s is there twice, at no more than 48 kbit/s in Opus', (_, sound) => {
    expect(statSync(path.join(SOUNDS, sound.file)).size).toBe(sound.bytes)
    expect(statSync(path.join(SOUNDS, sound.fallback)).size).toBeGreaterThan(0)
    expect((sound.bytes * 8) / 1000 / (sound.seconds + 2 * sound.lead)).toBeLessThanOrEqual(48)
  })

  it('weigh less than 4 MB in Opus', () => {
    const files = new Map(recorded.map(([, sound]) => [sound.file, sound.bytes]))
    expect([...files.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(4_000_000)
  })
})

describe('the levels of the mix', () => {
  it.each(ofKind('ambience'))(
    '%s is a quiet bed on a ring of whole seconds',
    (_, { lufs, peak, seconds, lead }) => {
      expect(lufs).toBeGreaterThanOrEqual(-35.1)
      expect(lufs).toBeLessThanOrEqual(-30.9)
      expect(peak).toBeLessThanOrEqual(-12)
      expect(seconds).toBe(Math.round(seconds))
      expect(lead).toBe(0.25)
    },
  )

  it.each(ofKind('effect'))('%s startles nobody', (_, { lufs, peak }) => {
    expect(lufs).toBeGreaterThanOrEqual(-30.1)
    expect(lufs).toBeLessThanOrEqual(-24)
    // The cap is at -12 dBFS; coding adds a little.
    expect(peak).toBeLessThanOrEqual(-11.5)
  })

  it.each(ofKind('music'))(
    '%s stays under the words, and says where it may be left',
    (_, { lufs, peak, rests = [] }) => {
      expect(lufs).toBeGreaterThanOrEqual(-31.1)
      expect(lufs).toBeLessThanOrEqual(-29.9)
      expect(peak).toBeLessThanOrEqual(-11)
      expect(rests.length).toBeGreaterThan(2)
    },
  )
})

describe('synthesis', () => {
  // Every 1,500th sample of thread_bite as it was when the committed file was baked.
  const THREAD_BITE: number[] = [
    0, 0, -0.00117736, 0.00472744, 0.00119212, 0.00001566, -0.00112817, -0.00005476, -0.00006747, 0.00001427,
    0.00001905, 0.00142046, -0.00186575, 0.00184834, 0.01979949, -0.0011621, 0.0026399, 0.00020263,
    0.00006339, -0.00007467, 0.00003052, -0.00000257, -0.00000949, 0.00000322, 0.00000246, 0.00000233, 3.9e-7,
    -7.1e-7,
  ]

  it('makes the samples that were baked', () => {
    const recipe = RECIPES.thread_bite
    if (!recipe) throw new Error('thread_bite has no recipe')
    const [samples = new Float32Array()] = synthesise('thread_bite', recipe)
    const heard = THREAD_BITE.map((_, k) => read(samples, k * 1500 + 750))
    // Another Node may differ in the last bits of a sine.
    expect(Math.max(...heard.map((v, k) => Math.abs(v - (THREAD_BITE[k] ?? 0))))).toBeLessThan(1e-6)
    expect(Math.max(...heard.map(Math.abs))).toBeGreaterThan(1e-3)
  })
})
