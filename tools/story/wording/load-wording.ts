import { readFileSync } from 'node:fs'
import { isProblem, type Problem } from '../../../game/story/problem.ts'
import { compileInk, type Compiled } from '../compile.ts'
import type { Finding } from '../lint/finding.ts'
import type { LoadedStory } from '../load.ts'
import { reword } from './reword.ts'
import { readWording, wordingPath, type Wording } from './wording-file.ts'

/** A story in another wording: the words, what they compile to, and what there is to say about them. */
export interface LoadedWording {
  readonly name: string
  readonly wording: Wording
  readonly compiled: Compiled
  readonly findings: readonly Finding[]
}

/** Loads the wording `strings/<name>.json` of a story, or says everything that keeps it from being told. */
export function loadWording(
  { folder, compiled: { sources } }: LoadedStory,
  name: string,
): LoadedWording | readonly Problem[] {
  const path = wordingPath(folder, name)
  const wording = readWording(folder, name)
  if (wording === null) {
    const message = 'story.json names this wording, but there is none: write it, or take it out there.'
    return [{ code: 'missing-wording', message, where: path }]
  }
  if (isProblem(wording)) return [wording]
  const { sources: reworded, findings } = reword(sources, wording)
  const text = readFileSync(path, 'utf8').split('\n')
  const placed = findings.map((one) => ({ ...one, where: `${path}:${lineOf(text, one.where)}` }))
  const compiled = compileInk((file) => reworded.get(file) ?? '', folder)
  if (compiled.ok) return { name, wording, compiled, findings: placed }
  // where an inline condition is broken, ink names the line of the story that it stands for
  const broken = compiled.problems.map((one) => ({ ...one, message: `In “${name}”: ${one.message}` }))
  return [...placed, ...broken]
}

/** Tells a wording from the problems for which there is none. */
export function isWording(loaded: LoadedWording | readonly Problem[]): loaded is LoadedWording {
  return 'wording' in loaded
}

const lineOf = (text: readonly string[], id: string) =>
  Math.max(1, text.findIndex((line) => line.trimStart().startsWith(`"${id}":`)) + 1)

/** The plain wordings that a story says it has, by name. */
export const plainWordings = ({ file }: LoadedStory): readonly string[] =>
  file.plain.map((language) => `${language}-plain`)
