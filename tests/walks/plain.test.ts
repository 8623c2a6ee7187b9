import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { replay } from '../../game/session/replay.ts'
import { findCut, startOf } from '../../game/session/story-file.ts'
import { applyPatch } from '../../game/session/wording.ts'
import type { Beat, Storyteller } from '../../game/story/beat.ts'
import { isProblem } from '../../game/story/problem.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'
import { coverFile } from '../../tools/story/commands/cover.ts'
import { readCover } from '../../tools/story/cover.ts'
import { isLoaded, loadStory } from '../../tools/story/load.ts'
import { startRememberedInk } from '../../tools/story/remembered-ink.ts'
import { findPatch } from '../../tools/story/wording/find-patch.ts'
import { isWording, loadWording } from '../../tools/story/wording/load-wording.ts'
import { readingGrade } from '../../tools/story/words.ts'

vi.setConfig({ testTimeout: 180_000 })

const story = loadStory('stories/pocket-of-air')
if (!isLoaded(story)) throw new Error(story[0]?.message)
const plain = loadWording(story, 'en-plain')
if (!isWording(plain)) throw new Error(plain[0]?.message)

// one teller of a cut in each wording: the more it has told, the less it needs ink
const tellers = new Map<string | null, readonly Storyteller[]>()

function tellersOf(id: string | null): readonly Storyteller[] {
  const known = tellers.get(id)
  if (known !== undefined) return known
  if (!isLoaded(story) || !isWording(plain)) throw new Error('neither wording loads')
  const cut = findCut(story.file, id)
  if (isProblem(cut)) throw new Error(cut.message)
  const made = [story, plain].map(({ compiled }) =>
    createStoryteller(compiled.json, startOf(cut), startRememberedInk),
  )
  tellers.set(id, made)
  return made
}

/** Every beat of the kept walks, in the story’s own words and in plain ones. */
const told = readCover(readFileSync(coverFile('pocket-of-air'), 'utf8')).map((walk) => {
  const [own = [], plainly = []] = tellersOf(walk.cut).map((teller) => replay(teller, walk).turns)
  if (own.at(-1)?.position.path.length !== walk.path.length)
    throw new Error('a kept walk is not told to its end')
  return { cut: walk.cut, beats: own.map((turn, i) => [turn.beat, plainly[i]?.beat ?? null] as const) }
})

const short = told.filter(({ cut }) => cut !== 'full').flatMap(({ beats }) => beats)

/** All of a beat but its words. */
const bones = ({ lines, choices, ...rest }: Beat) => ({
  ...rest,
  lines: lines.map(({ id, cues }) => ({ id, cues })),
  choices: choices.map((choice) => ({ ...choice, text: '' })),
})

describe('the plain wording', () => {
  test('tells the same story, choice by choice and cue by cue', () => {
    for (const { beats } of told)
      for (const [own, plainly] of beats) expect(plainly && bones(plainly)).toEqual(bones(own))
  })

  test('has words for every line and choice of the short telling and the lesson', () => {
    const ids = short.flatMap(([{ lines, choices }]) => [...lines, ...choices].map(({ id }) => id))
    expect(ids.filter((id) => id !== null && !(id in plain.wording.lines))).toEqual([])
  })

  test('reads at grade 6 or below in the middle of its passages, and more easily than the story’s own words', () => {
    const gradeOf = (beat: Beat | null) => readingGrade(beat?.lines.map(({ text }) => text).join(' ') ?? '')
    const middle = (beats: readonly (Beat | null)[]) =>
      beats.map(gradeOf).toSorted((a, b) => a - b)[beats.length >> 1] ?? Infinity
    const plainly = middle(short.map(([, beat]) => beat))
    expect(plainly).toBeLessThanOrEqual(6)
    expect(plainly).toBeLessThan(middle(short.map(([own]) => own)))
  })

  test('ships as a patch that makes the very same compiled story', () => {
    const patch: unknown = JSON.parse(JSON.stringify(findPatch(story.compiled.json, plain.compiled.json)))
    expect(applyPatch(story.compiled.json, patch, '')).toBe(plain.compiled.json)
  })
})
