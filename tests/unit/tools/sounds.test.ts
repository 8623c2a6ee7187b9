import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isRecorded, parseSoundTable, type RecordedSound } from '../../../game/platform/sound-table.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { CAPTIONS } from '../../../tools/bake/sounds/captions.ts'
import { RECIPES, SAME_FILE } from '../../../tools/bake/sounds/catalogue.ts'
import { SAMPLE_RATE, read } from '../../../tools/bake/sounds/kit/signal.ts'
import { powerSpectrum } from '../../../tools/bake/sounds/kit/spectrum.ts'
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
    expect(table.get('silence')).toEqual({ kind: 'ambience', caption: 'No sound.' })
    expect(table.get('no_tick')).toEqual({ kind: 'effect', caption: 'No tick.' })
  })
})

describe('the baked files', () => {
  it.each(recorded)('%s is there twice, at no more than 48 kbit/s in Opus', (_, sound) => {
    expect(statSync(path.join(SOUNDS, sound.file)).size).toBe(sound.bytes)
    expect(statSync(path.join(SOUNDS, sound.fallback)).size).toBeGreaterThan(0)
    expect((sound.bytes * 8) / 1000 / (sound.seconds + 2 * sound.lead)).toBeLessThanOrEqual(48)
  })

  it('weigh less than 4.9 MB in Opus', () => {
    const files = new Map(recorded.map(([, sound]) => [sound.file, sound.bytes]))
    expect([...files.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(4_900_000)
  })
})

describe('captions', () => {
  it.each(Object.entries(CAPTIONS))(
    '%s is said at a glance, its place in three plain words, as the bake has it',
    (id, words) => {
      expect(words.caption.length).toBeLessThanOrEqual(65)
      expect(words.where ?? 'here').toMatch(/^[a-z]+( [a-z]+){0,2}$/)
      const { caption, where } = table.get(id) ?? {}
      expect({ caption, where }).toEqual({ where: undefined, ...words })
    },
  )
})

describe('docs/sounds.html', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../../docs/sounds.html'), 'utf8')

  it('shows every sound as it is now; else run `npm run bake -- sounds --page`', () => {
    const stale = recorded.filter(([id, { file, lufs, bytes }]) => {
      const [, article = ''] = page.split(`<article id="${id}">`)
      const said = [`../assets/sounds/${file}`, `${lufs.toFixed(1)} LUFS`, `${(bytes / 1000).toFixed(0)} kB`]
      return !said.every((words) => article.split('</article>')[0]?.includes(words))
    })
    expect(stale.map(([id]) => id)).toEqual([])
  })

  it('asks nothing of the network', () => {
    expect(page).not.toMatch(/https?:|src="(?!data:|\.\.\/assets\/sounds\/)/)
  })
})

describe('the levels of the mix', () => {
  it.each(ofKind('ambience'))(
    '%s is a quiet bed on a ring of whole seconds, and the low air is under all of them',
    (id, { lufs, peak, seconds, lead }) => {
      const [least, most] = id === 'low_air' ? [-39, -37] : [-35.1, -30.9]
      expect(lufs).toBeGreaterThanOrEqual(least)
      expect(lufs).toBeLessThanOrEqual(most)
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

describe('the low air', () => {
  it('is there on a laptop, has nothing under 40 Hz, and no tone', () => {
    const { low_air: recipe } = RECIPES
    if (!recipe) throw new Error('low_air has no recipe')
    const [left = new Float32Array()] = synthesise('low_air', { ...recipe, seconds: 6 })
    const power = powerSpectrum(left, left.length / 2, 131_072)
    const hz = (k: number): number => (k * SAMPLE_RATE) / 131_072
    const between = (from: number, to: number): number =>
      power.reduce((sum, p, k) => (hz(k) >= from && hz(k) < to ? sum + p : sum), 0)
    const all = between(0, 24_000)
    expect(10 * Math.log10(between(0, 40) / all)).toBeLessThan(-20)
    expect(10 * Math.log10(between(200, 2000) / all)).toBeGreaterThan(-4)
    // a tone would stand in one line of the spectrum; in noise the highest has a hundredth of it all at most
    expect(Math.max(...power) / all).toBeLessThan(0.01)
  })
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
