import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Beat } from '../../../game/story/beat.ts'
import { emptyStage, foldStage, selectEffects } from '../../../game/session/stage.ts'
import { tell } from '../../support/tell.ts'

const beatOf = (ink: string): Beat => tell(ink).beat

const tags = fc.constantFrom(
  'scene: pier',
  'scene: home',
  'look: night',
  'weather: snow',
  'light: dim',
  'arrive: cut',
  'via: pier',
  'cast: anna, ben',
  'time: dusk',
  'year: 2019',
  'sound: amb_rain',
  'sound: bell',
  'sound: silence',
  'music: mus_song',
  'tension: low',
  'tension: none',
  'fact: some-fact',
)

describe('foldStage', () => {
  it('keeps lasting cues and clears the light of a scene with the scene', () => {
    const stage = foldStage(
      emptyStage,
      beatOf('# scene: pier\n# look: night\n# year: 2019\n# sound: amb_rain\nRain.'),
    )
    expect(stage).toMatchObject({ scene: 'pier', look: 'night', year: 2019, ambience: 'amb_rain' })
    const next = foldStage(stage, beatOf('# scene: home\nHome.'))
    expect(next).toMatchObject({ scene: 'home', look: null, year: 2019, ambience: 'amb_rain' })
  })

  it('takes silence for no sound, and an effect for none of its business', () => {
    const stage = foldStage(
      { ...emptyStage, ambience: 'amb_rain', music: 'a' },
      beatOf('# sound: bell\nRing.'),
    )
    expect(stage.ambience).toBe('amb_rain')
    expect(foldStage(stage, beatOf('# sound: silence\n# music: silence\nHush.'))).toMatchObject({
      ambience: null,
      music: null,
    })
  })

  it('lets the air of a scene go with the scene, and before it when it is told to', () => {
    const low = foldStage(emptyStage, beatOf('# scene: pier\n# tension: low\nSteps.'))
    expect(low.tension).toBe('low')
    expect(foldStage(low, beatOf('# scene: home\nHome.')).tension).toBeNull()
    expect(foldStage(low, beatOf('A cat. # tension: none')).tension).toBeNull()
    expect(foldStage(low, beatOf('# scene: pier\nThe pier, by day.')).tension).toBeNull()
    expect(foldStage(low, beatOf('More steps.'))).toBe(low)
  })

  it('keeps music for the whole of its passage, also past a scene, until another passage begins one', () => {
    const sung = foldStage(emptyStage, beatOf('She hums. # music: mus_song\n# scene: home\nMorning.'))
    expect(sung).toMatchObject({ scene: 'home', music: 'mus_song' })
    expect(foldStage(sung, beatOf('Go on.')).music).toBe('mus_song')
    expect(foldStage(sung, beatOf('# scene: pier\nThe pier.')).music).toBeNull()
  })

  it('forgets how a picture came, and by way of what, with the next scene or look', () => {
    const come = foldStage(
      emptyStage,
      beatOf('# scene: pier\n# look: night\n# arrive: cut\n# via: home\nHush.'),
    )
    expect(come).toMatchObject({ arrive: 'cut', via: 'home' })
    for (const next of ['# scene: home', '# scene: pier', '# look: day'])
      expect(foldStage(come, beatOf(`${next}\nOn.`))).toMatchObject({ arrive: null, via: null })
  })

  it('lights the lamp again when a scene in the same place begins', () => {
    const dark = foldStage(emptyStage, beatOf('# scene: home\n# look: night\n# light: out\nHush.'))
    expect(foldStage(dark, beatOf('It is dark.')).light).toBe('out')
    expect(foldStage(dark, beatOf('# scene: home\n# look: night\nMorning.')).light).toBe('full')
  })

  it('gives the same stage for a beat that changes nothing', () => {
    const beat = beatOf('# scene: pier\n# year: 2019\nRain. # fact: f')
    const stage = foldStage(emptyStage, beat)
    expect(foldStage(stage, beat)).toBe(stage)
  })

  it('folds beat by beat as it folds one long beat, but for music, which belongs to a beat (law)', () => {
    const lists = fc.array(fc.array(tags, { maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(lists, (lines) => {
        const beats = lines.map((line) => beatOf(line.map((tag) => `# ${tag}\n`).join('') + 'Text.'))
        const apart = beats.reduce(foldStage, emptyStage)
        const together = foldStage(emptyStage, {
          ...(beats[0] as Beat),
          lines: beats.flatMap((beat) => beat.lines),
        })
        expect({ ...apart, music: null }).toEqual({ ...together, music: null })
      }),
      { numRuns: 60 },
    )
  })
})

describe('selectEffects', () => {
  it('lists what plays once, in order', () => {
    expect(selectEffects(beatOf('# sound: amb_rain\nA. # sound: bell\nB. # sound: zip'))).toEqual([
      'bell',
      'zip',
    ])
  })
})
