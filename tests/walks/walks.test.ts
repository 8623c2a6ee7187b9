import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asWritten, meet } from '../../game/session/meet.ts'
import { firstTurn } from '../../game/session/replay.ts'
import type { Stage } from '../../game/session/stage.ts'
import type { Turn } from '../../game/session/session-state.ts'
import { isProblem } from '../../game/story/problem.ts'
import { findCut } from '../../game/session/story-file.ts'
import { isLoaded, loadStory, openTeller, type LoadedStory } from '../../tools/story/load.ts'
import { parseWalk, type WalkScript, type WalkStep } from '../support/walk-script.ts'

/** Walks of the stories, told in `tests/walks/<story>/*.walk`; the format is in stories/README.md. */
const root = 'tests/walks'

for (const id of readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  describe(id.name, () => {
    const story = loadStory(join('stories', id.name))
    for (const file of readdirSync(join(root, id.name)).filter((name) => name.endsWith('.walk'))) {
      test(file, () => {
        if (!isLoaded(story))
          throw new Error(story.map(({ where, message }) => `${where} ${message}`).join('\n'))
        followWalk(story, parseWalk(readFileSync(join(root, id.name, file), 'utf8')))
      })
    }
  })
}

function followWalk(story: LoadedStory, { seed, cut: cutId, steps }: WalkScript): void {
  const cut = findCut(story.file, cutId)
  if (isProblem(cut)) throw new Error(cut.message)
  const teller = openTeller(story, cut)
  let turn = firstTurn(teller.open(seed))
  let heard = 0
  expect(steps.length).toBeGreaterThan(0)
  for (const step of steps) {
    const where = `line ${step.at}, after “${turn.position.path.join(' ')}”`
    if (step.kind === 'end') expect(turn.beat.ended, where).toBe(true)
    else if (step.kind === 'stage') expectOnStage(turn.stage, step.text, where)
    else if (step.kind === 'line') heard = expectLine(turn, { text: step.text, from: heard, where })
    else {
      const took = findChoice(turn, step, where)
      const next = meet(teller, turn, took, asWritten)
      if (isProblem(next)) throw new Error(`${where}: ${next.message}`)
      turn = next
      heard = 0
      expect(turn.beat.problems, where).toEqual([])
    }
  }
}

/** The line of the beat, behind those already heard, that begins with the text. Gives back how many are heard now. */
function expectLine(
  turn: Turn,
  { text, from, where }: { text: string; from: number; where: string },
): number {
  const at = turn.beat.lines.findIndex((line, index) => index >= from && line.text.startsWith(text))
  if (at < 0)
    expect(
      turn.beat.lines.slice(from).map((line) => line.text),
      where,
    ).toContain(text)
  return at + 1
}

function findChoice(
  turn: Turn,
  step: WalkStep & { kind: 'choice' | 'line' | 'stage' },
  where: string,
): string {
  const { choices } = turn.beat
  const found =
    choices.find(({ id }) => id === step.text) ?? choices.find(({ text }) => text.startsWith(step.text))
  if (found === undefined)
    expect(
      choices.map(({ id, text }) => `${id} ${text}`),
      where,
    ).toContain(step.text)
  return found?.id ?? ''
}

/** `scene: pier`: what stands on stage, in the words of the tag that put it there. */
function expectOnStage(stage: Stage, text: string, where: string): void {
  const [key = '', value = ''] = text.split(':').map((part) => part.trim())
  const onStage: Readonly<Record<string, unknown>> = { ...stage, sound: stage.ambience ?? 'silence' }
  expect(`${key}: ${String(onStage[key])}`, where).toBe(`${key}: ${value}`)
}
