import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { isRecorded, parseSoundTable } from '../../../game/platform/sound-table.ts'
import { emptyStage, foldStage } from '../../../game/session/stage.ts'
import type { Beat } from '../../../game/story/beat.ts'
import { isProblem } from '../../../game/story/problem.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { isLoaded, loadStory, openWalker } from '../../../tools/story/load.ts'
import { randomWalk } from '../../../tools/story/random-walk.ts'
import { countWordsTold } from '../../../tools/story/words.ts'

// it walks: seconds on a busy machine
vi.setConfig({ testTimeout: 120_000 })

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story)) throw new Error('the story does not compile')
const parsed = parseSoundTable(JSON.parse(readFileSync('assets/sounds/sounds.json', 'utf8')))
if (isProblem(parsed)) throw new Error(parsed.message)
const table = parsed
const { lines } = readInkLines(story.compiled.tree)

/** Where the law of the book is silence: at the gate, on the form, on the pages that ask something. */
const SILENT = ['a_wait', 'a_ask', 'r_form', 'r_known', 'epi_cannot', 'epi_derole']

describe('the sound of the story', () => {
  it('has neither music nor tension where silence is the rule', () => {
    const loud = lines.filter(
      ({ flow, tags }) =>
        SILENT.includes(flow.split('.')[0] ?? '') &&
        tags.some(
          ({ name, value }) =>
            (name === 'music' && value !== 'silence') || (name === 'tension' && value !== 'none'),
        ),
    )
    expect(loud.map(({ flow }) => flow)).toEqual([])
  })
})

/** Seconds to read a passage: 200 words a minute, and two to choose. */
const readingTime = (beat: Beat): number => countWordsTold(beat) * 0.3 + 2

/** How long a walk takes, and how long of it music plays and the air is low. */
function listenTo(beats: readonly Beat[]) {
  let stage = emptyStage
  let left = 0
  const heard = { whole: 0, music: 0, tension: 0 }
  for (const beat of beats) {
    const before = stage.music
    stage = foldStage(stage, beat)
    if (stage.music !== before) {
      const theme = stage.music === null ? undefined : table.get(stage.music)
      left = theme && isRecorded(theme) ? theme.seconds : 0
    }
    const time = readingTime(beat)
    heard.whole += time
    heard.music += Math.min(left, time)
    if (stage.tension !== null) heard.tension += time
    left = Math.max(0, left - time)
  }
  return heard
}

/** Places of Laos and Thailand. */
const southern = new Set(['brown_river', 'police_veranda'])

describe.each(story.file.cuts)('a walk through the cut of $minutes minutes', (cut) => {
  const teller = openWalker(story, cut)
  const walks = Array.from({ length: 200 }, (_, seed) => {
    const beats: Beat[] = []
    randomWalk(teller, seed, { onBeat: (beat) => beats.push(beat) })
    return beats
  })

  it('begins with a sound, so that every passage after it has one or is silent', () => {
    for (const [first] of walks) expect(first && foldStage(emptyStage, first).ambience).toMatch(/^amb_/)
  })

  it('hears the hens of a yard neither at night nor beyond the border in the south', () => {
    const wrong = new Set<string>()
    for (const beats of walks) {
      let stage = emptyStage
      for (const beat of beats) {
        stage = foldStage(stage, beat)
        const { ambience, scene, look } = stage
        if (ambience === 'amb_village' && (/night/.test(look ?? '') || southern.has(scene ?? '')))
          wrong.add(`${scene}/${look}`)
      }
    }
    expect([...wrong]).toEqual([])
  })

  it('hears music for less than a fifth of its time, and low air for less than a quarter', () => {
    const heard = walks.map(listenTo)
    const share = (key: 'music' | 'tension'): number => Math.max(...heard.map((one) => one[key] / one.whole))
    expect(share('music')).toBeLessThan(0.2)
    expect(share('tension')).toBeLessThan(0.25)
  })
})
