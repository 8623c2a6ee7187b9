import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { mannerOf } from '../../../game/modes/care.ts'
import { createCare, levels, type CareStore } from '../../../game/session/care.ts'
import { decidingCategories } from '../../../game/session/content-note.ts'
import { isAsking, readOn } from '../../../game/session/meet.ts'
import { createMemoryStore } from '../../../game/session/ports.ts'
import { createSession, type Session } from '../../../game/session/session.ts'
import { selectBeat, selectPosition, selectTurn, type Turn } from '../../../game/session/session-state.ts'
import { selectEffects } from '../../../game/session/stage.ts'
import { hash32 } from '../../../game/story/hash.ts'
import { replay } from '../../../game/session/replay.ts'
import { readInkLines } from '../../../tools/story/ink-lines.ts'
import { isLoaded, loadStory, openWalker } from '../../../tools/story/load.ts'

vi.setConfig({ testTimeout: 240_000 })

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story)) throw new Error('the story does not compile')
const { file, compiled } = story
const { scenes, cuts } = file
const tellers = new Map(cuts.map((cut) => [cut.id, openWalker(story, cut)]))

/** The knot of a line, without those lines that stand for a scene: its bridge, and its cut line. */
const knotOfLine = new Map(
  readInkLines(compiled.tree).lines.flatMap(({ id, flow }) => {
    const [knot = '', stitch = ''] = flow.split('.')
    return id === null || ['leave', 'cut_line'].includes(stitch) ? [] : [[id, knot] as const]
  }),
)
const deciding = new Map(Object.entries(scenes).map(([knot, scene]) => [knot, decidingCategories(scene)]))
const categories = [...new Set([...deciding.values()].flat())]

const cutId = fc.constantFrom(...cuts.map(({ id }) => id))
const seeds = fc.integer({ min: 0, max: 0xffffffff })
const wishes = fc.dictionary(fc.constantFrom(...categories), fc.constantFrom(...levels), {
  noNullPrototype: true,
})

interface Walked {
  readonly session: Session
  readonly care: CareStore
  readonly turns: readonly Turn[]
}

/** A whole telling by a session, as a reader with these levels would have it. */
function walk(cut: string, seed: number, wanted: Readonly<Record<string, (typeof levels)[number]>>): Walked {
  const teller = tellers.get(cut)
  if (teller === undefined) throw new Error(cut)
  const care = createCare(createMemoryStore(), Date.now, (problem) => {
    throw new Error(problem.message)
  })
  for (const [category, level] of Object.entries(wanted)) care.change(category, level)
  const manner = mannerOf({ story: createStore(() => file), care })
  const session = createSession({ teller, seed, story: { id: file.id, cut, hash: '' }, manner })
  for (let n = 0; n < 400; n++) {
    const state = session.store.getState()
    const { ended, choices } = selectBeat(state)
    if (ended) return { session, care, turns: state.turns }
    const choice = choices[hash32(`${seed}/${n}`) % choices.length]
    session.choose(choice?.id ?? '', state.turns.length - 1)
    expect(session.store.getState().turns.length).toBe(state.turns.length + 1)
  }
  throw new Error('no end')
}

const linesOf = ({ beat }: Turn) => beat.lines.flatMap(({ id }) => (id === null ? [] : [id]))

describe('of a category that is left out', () => {
  test('no line of a scene that it decides is shown, in any telling of any cut', () => {
    fc.assert(
      fc.property(cutId, seeds, fc.subarray(categories, { minLength: 1 }), (cut, seed, out) => {
        const { turns } = walk(cut, seed, Object.fromEntries(out.map((category) => [category, 'out'])))
        const shown = turns.flatMap(linesOf).flatMap((id) => {
          const knot = knotOfLine.get(id) ?? ''
          return deciding.get(knot)?.some((category) => out.includes(category)) ? [`${knot} ${id}`] : []
        })
        expect(shown).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  test('every category is met in some telling that leaves nothing out, so that the law above says something', () => {
    const met = new Set<string>()
    for (const { id } of cuts) {
      for (let seed = 0; seed < 60 && met.size < categories.length; seed++) {
        const knots = walk(id, seed, {})
          .turns.flatMap(linesOf)
          .map((line) => knotOfLine.get(line) ?? '')
        knots.flatMap((knot) => deciding.get(knot) ?? []).forEach((category) => met.add(category))
      }
    }
    expect([...met].sort()).toEqual([...categories].sort())
  })
})

test('a telling with any levels is told again from its seed, its path and its levels', () => {
  fc.assert(
    fc.property(cutId, seeds, wishes, (cut, seed, wanted) => {
      const { session, care, turns } = walk(cut, seed, wanted)
      const teller = tellers.get(cut)
      if (teller === undefined) throw new Error(cut)
      const manner = mannerOf({ story: createStore(() => file), care })
      const position = selectPosition(session.store.getState())
      const again = replay(teller, position, {}, manner)
      expect(again.stopped).toBeNull()
      expect(again.turns.at(-1)?.beat).toEqual(turns.at(-1)?.beat)
      expect(position.path).not.toContain(readOn)
      // what has no levels reads the same path, to the same place
      const written = replay(teller, position)
      expect(written.stopped).toBeNull()
      expect(written.turns.at(-1)?.beat.knot).toBe(turns.at(-1)?.beat.knot)
    }),
    { numRuns: 30 },
  )
})

test('back from anywhere goes one turn back, and on again to the same', () => {
  fc.assert(
    fc.property(cutId, seeds, wishes, (cut, seed, wanted) => {
      const { session, turns } = walk(cut, seed, wanted)
      for (let n = turns.length - 1; n > Math.max(0, turns.length - 25); n--) {
        const took = selectTurn(session.store.getState()).took?.id ?? ''
        session.back()
        expect(session.store.getState().turns).toEqual(turns.slice(0, n))
        session.choose(took, n - 1)
        expect(session.store.getState().turns).toEqual(turns.slice(0, n + 1))
        session.back()
      }
    }),
    { numRuns: 20 },
  )
})

test('a softened scene is asked about before it shows or sounds, and is told without single sounds', () => {
  fc.assert(
    fc.property(cutId, seeds, fc.constantFrom(...categories), (cut, seed, category) => {
      const { turns } = walk(cut, seed, { [category]: 'softened' })
      const isDecided = (knot: string) => deciding.get(knot)?.includes(category) === true
      const asked = new Set<string>()
      for (const turn of turns) {
        if (isAsking(turn)) asked.add(turn.beat.knot)
        for (const line of turn.beat.lines) {
          const knot = knotOfLine.get(line.id ?? '') ?? ''
          if (!isDecided(knot)) continue
          expect([...asked]).toContain(knot)
          expect(selectEffects({ ...turn.beat, lines: [line] })).toEqual([])
        }
      }
    }),
    // a call that ends on the last line before a scene without lines of its own
    { numRuns: 60, examples: [['lesson-16', 522932961, 'separation']] },
  )
})

describe('the gate of chapter 4', () => {
  const gated = Object.keys(scenes).filter((knot) => scenes[knot]?.gate === 'trafficking')

  test('is the same in story.json and in the ink', () => {
    const source = [...compiled.sources.values()].join('\n')
    const inInk = source
      .split(/^=== /m)
      .filter((knot) => knot.includes('{ not show_trafficking: -> leave }'))
      .map((knot) => /^\w+/.exec(knot)?.[0])
    expect(gated.toSorted()).toEqual(inInk.toSorted())
  })

  test('asks every reader of a telling that has the chapter, once, and none of the others', () => {
    for (const { id, start } of cuts) {
      const asks = [...Array(40).keys()].flatMap((seed) => {
        const asked = walk(id, seed, {})
          .turns.filter(isAsking)
          .map(({ beat }) => beat.knot)
        expect(asked.length).toBeLessThanOrEqual(1)
        return asked
      })
      const isTold = start['cut'] !== 1 && start['show_trafficking'] !== false
      expect([...new Set(asks)], id).toEqual(isTold ? ['h_house'] : [])
    }
  })
})

test('every scene that can be softened says what is ahead, in one calm sentence', () => {
  for (const [knot, scene] of Object.entries(scenes)) {
    if (decidingCategories(scene).length === 0) continue
    expect(scene.ahead, knot).toMatch(
      /^The next (scene has|chapter is about) [^!?]+\.$|^The next scene has: [^!?]+\.$/,
    )
    expect(scene.bridge, knot).not.toBe('')
  }
})

test('the map names every scene that has a bridge once, and every category that decides one is described', () => {
  const named = file.chapters.flatMap((chapter) => chapter.scenes)
  expect(named.toSorted()).toEqual(
    Object.keys(scenes)
      .filter((knot) => scenes[knot]?.bridge !== '')
      .toSorted(),
  )
  const described = file.contentNotes.map(({ category }) => category)
  expect(categories.filter((category) => !described.includes(category))).toEqual([])
})

describe('no telling ends on an arrest', () => {
  test('every telling passes the lining and the calm close, and its last scenes have nothing of arrest or return', () => {
    fc.assert(
      fc.property(cutId, seeds, wishes, (cut, seed, wanted) => {
        const { turns } = walk(cut, seed, wanted)
        const knots = turns.flatMap(({ beat }) => beat.knots)
        const ending = knots.findLastIndex((knot) => !/^(epi_|fin$)/.test(knot))
        const close = [...new Set(knots.slice(ending + 1))]
        expect(close).toEqual(['epi_lining', 'epi_cannot', 'epi_derole', 'epi_calm', 'fin'])
        const notes = close.flatMap((knot) => scenes[knot]?.notes ?? [])
        expect(notes).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  test('the ink ends nowhere but after the calm close', () => {
    const ends = [...compiled.sources.values()]
      .join('\n')
      .split(/^=== /m)
      .filter((knot) => /->\s*(END|DONE)\b/.test(knot))
    expect(ends.map((knot) => /^\w+/.exec(knot)?.[0])).toEqual(['fin'])
  })
})
