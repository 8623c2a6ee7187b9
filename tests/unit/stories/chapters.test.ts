import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { emptyStage, foldStage } from '../../../game/session/stage.ts'
import { placeOf } from '../../../tools/story/ink-parts.ts'
import { Knot } from '../../../tools/story/ink-tree.ts'
import { isLoaded, loadStory, openWalker } from '../../../tools/story/load.ts'
import { randomWalk, seedOfWalk } from '../../../tools/story/random-walk.ts'
import { chapterTitle } from '../../../tools/story/script/chapter-title.ts'

vi.setConfig({ testTimeout: 120_000 })

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story)) throw new Error('the story does not compile')

/** The chapter file that a knot stands in. */
const fileOf = new Map(
  story.compiled.tree
    .FindAll(Knot)()
    .map((knot) => [knot.name ?? '', placeOf(knot).file]),
)
// an ending belongs to the chapter that led to it
const ownsNoChapter = new Set(['c16-endings.ink', 'main.ink', 'luck.ink', 'state.ink'])

/** “Ice, 2019” is the chapter “Ice”: the year stands beside it on the page. */
const titleOf = (file: string) =>
  chapterTitle(readFileSync(join(story.folder, file), 'utf8'))
    ?.replace(/^Chapter \d+\. /, '')
    .split(/[,:]/)[0]

test.each(story.file.cuts.map((cut) => [cut.id, cut] as const))(
  'every passage of %s stands under the title of its chapter',
  (_, cut) => {
    const teller = openWalker(story, cut)
    const wrong = new Set<string>()
    const met = new Set<string>()
    for (let n = 0; n < 40; n++) {
      let stage = emptyStage
      randomWalk(teller, seedOfWalk(4, n), {
        onBeat(beat) {
          stage = foldStage(stage, beat)
          // a passage that leads from one chapter into the next may stand under either
          const files = [beat.knot, ...beat.knots].map((knot) => fileOf.get(knot) ?? '')
          if (files.some((file) => ownsNoChapter.has(file))) return
          files.forEach((file) => met.add(file))
          if (!files.some((file) => titleOf(file) === stage.chapter))
            wrong.add(`${beat.knot} under “${stage.chapter}”`)
        },
      })
    }
    expect([...wrong]).toEqual([])
    expect(met.size).toBeGreaterThan(3)
  },
)
