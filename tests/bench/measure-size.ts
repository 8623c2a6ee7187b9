import { createSave, readSave, restoreSave } from '../../game/session/save.ts'
import { createSession } from '../../game/session/session.ts'
import { selectTurn, selectTurnNumber } from '../../game/session/session-state.ts'
import { isProblem } from '../../game/story/problem.ts'
import { readAssets } from '../../tools/story/lint/assets.ts'
import { deadEndRule } from '../../tools/story/lint/dead-ends.ts'
import { lintStory } from '../../tools/story/lint/lint.ts'
import { drawMap } from '../../tools/story/map/draw-map.ts'
import { readInkLines } from '../../tools/story/ink-lines.ts'
import { isLoaded, loadStory, openTeller } from '../../tools/story/load.ts'
import { randomWalk, seedOfWalk } from '../../tools/story/random-walk.ts'
import { timeCompiling } from './compile-times.ts'
import { doRuns, timeOnce, timeRuns } from './samples.ts'

/** What was measured of a story of one size; every sample in milliseconds unless its name says otherwise. */
export interface SizeMeasured {
  /** By what was measured, in the order of the table. */
  readonly samples: Readonly<Record<string, readonly number[]>>
  readonly compileRatio: number
}

/** Among so many walks the typical one is chosen; lint's walks are timed with so few through each cut. */
const walks = { typical: 21, lint: 10 }

/** A single save is too quick to be timed. */
const saves = 1000

/**
 * Measures a story's folder. A process should do nothing else: its memory is part of what is measured. Needs
 * `--expose-gc`.
 */
export function measureSize(folder: string): SizeMeasured {
  const compiling = timeCompiling(folder)
  const story = loadStory(folder)
  if (!isLoaded(story)) throw new Error(story[0]?.message)
  const cut = story.file.cuts.at(-1) ?? null
  const identity = { id: story.id, cut: cut?.id ?? '', hash: story.compiled.hash }
  const opening = timeRuns(() => openTeller(story, cut).open(1))

  const heapBefore = heapNow()
  const teller = openTeller(story, cut)
  const lengths = Array.from({ length: walks.typical }, (_, n) =>
    randomWalk(teller, seedOfWalk(1, n), { limit: Infinity }),
  ).toSorted((a, b) => a.path.length - b.path.length)
  const typical = lengths[Math.floor(lengths.length / 2)]
  if (typical === undefined) throw new Error('no walk was walked')
  const middle = Math.floor(typical.path.length / 2)

  const session = createSession({ teller, story: identity, seed: typical.seed })
  const choose = (id: string) => session.choose(id, selectTurnNumber(session.store.getState()))
  const beats: number[] = []
  doRuns((counts) => {
    session.restart()
    typical.path.forEach((id, n) => {
      const time = timeOnce(() => choose(id))
      if (counts && n >= middle) beats.push(time)
    })
  })
  if (!selectTurn(session.store.getState()).beat.ended) throw new Error('the walk was not told to its end')
  const heapAfter = heapNow()

  session.restart()
  typical.path.slice(0, middle).forEach(choose)
  const keep = () => JSON.stringify(createSave(session.store.getState(), 0))
  const saving = timeRuns(() => Array.from({ length: saves }, keep))
  const kept = readSave(keep(), '')
  if (isProblem(kept)) throw new Error(kept.message)
  const restoring = timeRuns(() => {
    if (restoreSave(teller, kept, { story: identity }).notice !== null) throw new Error('the place was lost')
  })

  const assets = readAssets()
  const linting = timeRuns(() => lintStory(folder, assets, { walks: 0 }))
  const subject = { story, ink: readInkLines(story.compiled.tree), assets, walks: walks.lint }
  const lintWalks = timeRuns(() => deadEndRule(subject), { most: 3 })

  const mapping = timeRuns(() => drawMap(story, { cuts: [], walks: 0, seed: 1, game: '' }), { most: 3 })

  const samples = {
    compile: compiling.ours,
    'compile, inkjs alone': compiling.bare,
    'open the storyteller, tell the first beat': opening,
    'one beat, in the second half of a telling': beats,
    [`make ${saves} saves in the middle of a telling`]: saving,
    'restore such a save': restoring,
    'lint, without its walks': linting,
    [`lint’s walks, ${walks.lint} a cut of its 100`]: lintWalks,
    'map, without its walks': mapping,
    'choices to the end of a telling, in number': lengths.map(({ path }) => path.length),
    'memory of a whole telling, MB': [(heapAfter - heapBefore) / 1e6],
    'memory of the process at its most, MB': [(process.resourceUsage().maxRSS * 1024) / 1e6],
  }
  return { samples, compileRatio: compiling.ratio }
}

function heapNow(): number {
  if (globalThis.gc === undefined) throw new Error('run node with --expose-gc')
  globalThis.gc()
  return process.memoryUsage().heapUsed
}
