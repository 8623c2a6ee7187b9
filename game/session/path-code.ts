import type { Storyteller } from '../story/beat.ts'
import { hash32 } from '../story/hash.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import { checkSymbols, isWhole, readSymbols, writeSymbols } from './code-symbols.ts'
import { asWritten, meet } from './meet.ts'
import { firstTurn } from './replay.ts'
import type { Turn } from './session-state.ts'
import type { Cut, StoryFile } from './story-file.ts'

/**
 * A path as a short code. Its symbols, of five bits each: the version (1), the story (2), the cut (1), the seed (7), the number
 * of choices (2), a proof that the choices read are those written (4), the choices, and a check against slips of the hand (6).
 * Each choice is its place among those offered, all of them together one number in mixed base: a beat that offers one
 * choice takes no room.
 */
export interface PathCode {
  /** Null for a story without cuts. */
  readonly cut: Cut | null
  readonly seed: number
  /** What is left to read once the story is there. */
  readonly sealed: { readonly count: number; readonly proof: number; readonly choices: bigint }
}

/** The most characters that a code may have. */
export const longestCode = 120

const version = 1
const headSymbols = 17
const proofRange = 2 ** 20

/** The code of a telling, or why it has none. `turns` are all of it from the first beat, as written, told in `cut`. */
export function encodePath(turns: readonly Turn[], story: StoryFile, cut: string): string | Problem {
  const cutNumber = numberOfCut(story, cut)
  const last = turns.at(-1)
  if (cutNumber === null || last === undefined)
    return problem('no-code', 'This telling can’t be put into a code.', story.id)
  const { seed, path } = last.position
  const choices = path.reduceRight((number, id, turn) => {
    const offered = turns[turn]?.beat.choices ?? []
    const at = offered.findIndex((choice) => choice.id === id)
    return number * BigInt(offered.length) + BigInt(at)
  }, 0n)
  const symbols = [
    ...toSymbols(BigInt(version), 1),
    ...toSymbols(BigInt(hash32(story.id) % 1024), 2),
    ...toSymbols(BigInt(cutNumber), 1),
    ...toSymbols(BigInt(seed), 7),
    ...toSymbols(BigInt(path.length), 2),
    ...toSymbols(BigInt(proofOf(story, { cut, seed, path })), 4),
    ...toSymbols(choices, 0),
  ]
  const code = writeSymbols([...symbols, ...checkSymbols(symbols)])
  return code.length <= longestCode && path.length < 1024
    ? code
    : problem('long-code', 'This telling is too long for a code.', story.id)
}

/** Reads a code of `story` as it was typed, or says in a sentence why it is none. What it opens, `followCode` tells. */
export function readCode(text: string, story: StoryFile): PathCode | Problem {
  const symbols = readSymbols(text)
  if (isProblem(symbols)) return symbols
  if (symbols.length < headSymbols + 6)
    return problem('short-code', 'That is too short for a code. Has some of it been left out?')
  if (!isWhole(symbols))
    return problem('mistyped-code', 'Something in this code isn’t right. Compare it once more.')
  if (fromSymbols(symbols.slice(0, 1)) !== BigInt(version))
    return problem(
      'other-code',
      'This code comes from an older or a newer page than this one, and can’t be opened here.',
    )
  if (fromSymbols(symbols.slice(1, 3)) !== BigInt(hash32(story.id) % 1024))
    return problem('foreign-code', 'This code belongs to another story.')
  const number = (from: number, to: number) => Number(fromSymbols(symbols.slice(from, to)))
  const cut = story.cuts[number(3, 4)]
  const seed = number(4, 11)
  if ((cut === undefined && story.cuts.length > 0) || seed > 0xffffffff) return revised
  const choices = fromSymbols(symbols.slice(headSymbols, -6))
  return {
    cut: cut ?? null,
    seed,
    sealed: { count: number(11, 13), proof: number(13, 17), choices },
  }
}

/**
 * Tells what a code stands for, by a teller of its cut. A code of an earlier wording of the story whose choices were others
 * is a problem, never another telling.
 */
export function followCode(
  { cut, seed, sealed }: PathCode,
  story: StoryFile,
  teller: Storyteller,
): readonly Turn[] | Problem {
  let turn = firstTurn(teller.open(seed))
  let { choices } = sealed
  const turns = [turn]
  for (let n = 0; n < sealed.count; n++) {
    const offered = turn.beat.choices
    const choice = offered.length === 0 ? undefined : offered[Number(choices % BigInt(offered.length))]
    const next = choice === undefined ? revised : meet(teller, turn, choice.id, asWritten)
    if (isProblem(next)) return revised
    choices /= BigInt(offered.length)
    turn = next
    turns.push(turn)
  }
  const { path } = turn.position
  const isSame = choices === 0n && proofOf(story, { cut: cut?.id ?? '', seed, path }) === sealed.proof
  return isSame ? turns : revised
}

const revised = problem(
  'revised-code',
  'The story has been revised since this code was made, and what it led to is no longer in it.',
)

function proofOf(
  { id }: StoryFile,
  { cut, seed, path }: { readonly cut: string; readonly seed: number; readonly path: readonly string[] },
): number {
  return hash32([id, cut, seed, ...path].join(' ')) % proofRange
}

/** The place of a cut in its story, 0 for a story without any; null where the code has no room for it. */
function numberOfCut({ cuts }: StoryFile, id: string): number | null {
  if (cuts.length === 0) return 0
  const at = cuts.findIndex((cut) => cut.id === id)
  return at < 0 || at > 31 ? null : at
}

/** A number in symbols, the highest first: as many as are asked for, or for 0 as many as it takes. */
function toSymbols(number: bigint, count: number): readonly number[] {
  const digits = number === 0n ? [] : Array.from(number.toString(32), (digit) => parseInt(digit, 32))
  return [...Array.from({ length: Math.max(count - digits.length, 0) }, () => 0), ...digits]
}

function fromSymbols(symbols: readonly number[]): bigint {
  return symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n)
}
