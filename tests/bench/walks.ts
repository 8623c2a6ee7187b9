import { Story } from 'inkjs'
import { findOtherTellings, type WalkedStory } from '../../game/insight/other-tellings.ts'
import { createWalker } from '../../game/insight/walk.ts'
import type { StartValues } from '../../game/story/ink.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'
import { hash32 } from '../../game/story/hash.ts'
import { isProblem } from '../../game/story/problem.ts'
import { timeOnce } from './samples.ts'
import { median } from './statistics.ts'

/** Walks a second through the story core and through a bare inkjs loop, in turn, and the ratio of each pair. */
export function measureWalks(compiled: string, { rounds = 7, walks = 150 } = {}) {
  const bare = createBareWalker(compiled)
  const core = createCoreWalker(compiled)
  const pairs = Array.from({ length: rounds + 1 }, (_, round) => ({
    bare: rate(bare, round, walks),
    core: rate(core, round, walks),
  })).slice(1)
  return {
    bare: median(pairs.map((pair) => pair.bare)),
    core: median(pairs.map((pair) => pair.core)),
    ratio: median(pairs.map((pair) => pair.core / pair.bare)),
  }
}

function rate(walk: (seed: number) => void, round: number, walks: number): number {
  const start = performance.now()
  for (let n = 0; n < walks; n++) walk(round * walks + n)
  return (walks / (performance.now() - start)) * 1000
}

const pick = (seed: number, turn: number, count: number) => hash32(`${seed}/${turn}`) % count

function createBareWalker(compiled: string, start: StartValues = {}) {
  const story = new Story(compiled)
  let seed = 0
  let asked = 0
  story.BindExternalFunction(
    'chance',
    (percent: number) => hash32(`${seed}/${asked++}`) % 100 < percent,
    false,
  )
  return (next: number) => {
    seed = next
    asked = 0
    story.ResetState()
    for (const [name, value] of Object.entries(start)) story.variablesState.$(name, value)
    for (let turn = 0; ; turn++) {
      while (story.canContinue) story.Continue()
      if (story.currentChoices.length === 0) return
      story.ChooseChoiceIndex(pick(seed, turn, story.currentChoices.length))
    }
  }
}

function createCoreWalker(compiled: string) {
  const teller = createStoryteller(compiled)
  return (seed: number) => {
    let told = teller.open(seed)
    for (let turn = 0; told.beat.choices.length > 0; turn++) {
      const choice = told.beat.choices[pick(seed, turn, told.beat.choices.length)]
      const next = choice === undefined ? told : teller.choose(told.position, choice.id)
      if (isProblem(next)) throw new Error(next.message)
      told = next
    }
  }
}

/**
 * 2,000 walks around finished tellings, as the look back makes them, against as many of a bare inkjs loop in the same cut: the
 * time of each in milliseconds, and the ratio. What is read in is counted on both sides.
 */
export function measureOtherTellings(compiled: string, start: StartValues, story: WalkedStory) {
  const walks = 2000
  const own = createWalker(compiled, start)(3, (offered, turn) => {
    const choice = offered[pick(3, turn, offered.length)]
    if (choice === undefined) throw new Error('a beat with choices offers one')
    return choice
  })
  const ours = timeOnce(() => {
    const search = { position: own, change: 'luck' as const, most: Infinity, walks, grave: [], without: [] }
    for (const found of findOtherTellings(createWalker(compiled, start), search, story)) void found
  })
  // a tenth of them, since they take long
  const bare = timeOnce(() => {
    const walk = createBareWalker(compiled, start)
    for (let n = 0; n < walks / 10; n++) walk(n)
  })
  return { ours, bare: bare * 10, ratio: ours / (bare * 10) }
}
