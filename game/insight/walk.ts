import type { Choice, Draw } from '../story/beat.ts'
import { draw } from '../story/chance.ts'
import type { Ink, InkChoice, InkLine, StartInk, StartValues } from '../story/ink.ts'
import { startRememberedInk } from '../story/remembered-ink.ts'
import { readChoices } from '../story/storyteller.ts'

/** A walk through a story as far as its end or the page that looks back on it: only what is asked of many walks. */
export interface Walk {
  readonly seed: number
  /** The choices taken, by id. */
  readonly path: readonly string[]
  /** The knots that it passed, in order. */
  readonly knots: readonly string[]
  readonly draws: readonly Draw[]
}

/** Decides at each turn, counted from 0, which of the choices offered is taken. */
export type Choose = (offered: readonly Choice[], turn: number) => Choice

/** Walks a story, many times and quickly, under the seed given. */
export type Walker = (seed: number, choose: Choose) => Walk

/** Longer than any telling: a walk that goes round in a loop stops here. */
const longest = 400

/**
 * A walker of a compiled ink story (the compiler's JSON, as text). It tells what a storyteller tells and keeps less of it: no
 * lines, no stage. `run` is for tests and benches.
 */
export function createWalker(
  compiled: string,
  start: StartValues = {},
  run: StartInk = startRememberedInk,
): Walker {
  const asked = new Map<string, number>()
  let seed = 0
  let draws: Draw[] = []
  let isBroken = false
  const ink = run(compiled, {
    chance(percent, id) {
      const times = asked.get(id) ?? 0
      asked.set(id, times + 1)
      const came = draw(seed, id, times, percent)
      draws.push({ id, percent, came })
      return came
    },
    report({ isWarning }) {
      isBroken ||= !isWarning
    },
  })
  // one who remembers the story gives the same list of choices at the same place
  const known = new WeakMap<readonly InkChoice[], readonly Choice[]>()

  function offeredNow(): readonly Choice[] {
    const offered = ink.choices()
    const choices = known.get(offered) ?? readChoices(offered, [])
    known.set(offered, choices)
    return choices
  }

  return (newSeed, choose) => {
    seed = newSeed
    asked.clear()
    draws = []
    isBroken = false
    ink.restart(seed, start)
    const path: string[] = []
    const knots: string[] = []
    while (path.length < longest) {
      const looksBack = passBeat(ink, knots)
      const offered = offeredNow()
      if (looksBack || isBroken || offered.length === 0) break
      const choice = choose(offered, path.length)
      path.push(choice.id)
      ink.choose(offered.indexOf(choice))
    }
    return { seed, path, knots, draws }
  }
}

/** Tells a beat to its end, notes its knots, and says whether it looks back on the telling. */
function passBeat(ink: Ink, knots: string[]): boolean {
  let looksBack = false
  while (ink.canContinue()) {
    const line = ink.continue()
    if (line.knot !== '' && knots.at(-1) !== line.knot) knots.push(line.knot)
    looksBack ||= isRecap(line)
  }
  return looksBack
}

function isRecap({ tags }: InkLine): boolean {
  return tags.some((tag) => /^\s*recap\s*:/.test(tag))
}
