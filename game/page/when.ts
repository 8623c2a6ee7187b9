import type { Beat, Line } from '../story/beat.ts'
import { foldStage, type Stage } from '../session/stage.ts'

/** The label over a passage: the chapter and the year, or '' where the story names neither. */
export function describeWhen({ chapter, year }: Stage): string {
  return [chapter, year].filter((part) => part !== null).join(' · ')
}

/** The lines of a beat that are told in one place, and the label of that place and time. */
export interface Scene {
  readonly when: string
  readonly lines: readonly Line[]
}

/** A beat cut where its scene or its year changes; `before` is the stage it found. There is always a first scene. */
export function splitScenes(beat: Beat, before: Stage): readonly Scene[] {
  const scenes: { when: string; lines: Line[]; stage: Stage }[] = []
  let stage = before
  for (const line of beat.lines) {
    stage = foldStage(stage, { ...beat, lines: [line] })
    const current = scenes.at(-1)
    const goesOn =
      current !== undefined && current.stage.scene === stage.scene && describeWhen(stage) === current.when
    if (goesOn) current.lines.push(line)
    else scenes.push({ when: describeWhen(stage), lines: [line], stage })
  }
  return scenes.length > 0 ? scenes : [{ when: describeWhen(before), lines: [] }]
}
