import {
  freeze,
  type Beat,
  type Choice,
  type Draw,
  type Line,
  type Position,
  type Storyteller,
  type Told,
} from './beat.ts'
import { draw } from './chance.ts'
import {
  knotIn,
  startInk,
  type InkChoice,
  type InkLine,
  type InkReport,
  type StartInk,
  type StartValues,
} from './ink.ts'
import { isProblem, problem, type Problem } from './problem.ts'
import { parseTags, type Cue } from './tags.ts'

// a beat that is longer goes round in a loop
const longestBeat = 1000

/** A storyteller that authors can look into. */
export interface OpenStoryteller extends Storyteller {
  /** One of the story's own variables after the last beat told, as ink would print it; null where there is none. */
  variable(name: string): string | null
}

/**
 * A teller of a compiled ink story (the compiler's JSON, as text). Throws if the text is not such a story. It keeps one
 * ink story at the last position told; asked for any other position it tells the path again from the start.
 */
export function createStoryteller(
  compiled: string,
  start: StartValues = {},
  run: StartInk = startInk,
): OpenStoryteller {
  const ink = run(compiled, { chance: askChance, report })
  // ink hands the story's own tags to its first line too: those that can't concern a line are not its business
  const globalTags = new Set(ink.globalTags.filter((tag) => parseTags([tag], 'line', '').problems.length > 0))
  const asked = new Map<string, number>()
  let draws: Draw[] = []
  let failures: Problem[] = []
  let warnings: Problem[] = []
  let seed = 0
  let current: Told | null = null

  function askChance(percent: number, id: string): boolean {
    const times = asked.get(id) ?? 0
    asked.set(id, times + 1)
    const came = draw(seed, id, times, percent)
    draws.push({ id, percent, came })
    return came
  }

  function report({ message, knot, isWarning }: InkReport): void {
    if (isWarning) warnings.push(problem('ink-warning', message, knot))
    else failures.push(problem('ink-error', message, knot))
  }

  function open(newSeed: number): Told {
    seed = newSeed
    asked.clear()
    ink.restart(newSeed, start)
    return tell({ seed: newSeed, path: [] }, globalTags)
  }

  function choose(position: Position, choiceId: string): Told | Problem {
    const before = reach(position)
    if (isProblem(before)) return before
    const index = before.beat.choices.findIndex((choice) => choice.id === choiceId)
    if (index < 0)
      return problem('unknown-choice', `There is no choice “${choiceId}” here.`, before.beat.knot)
    ink.choose(index)
    return tell({ seed: position.seed, path: [...position.path, choiceId] }, new Set())
  }

  function reach(position: Position): Told | Problem {
    if (current !== null && samePosition(current.position, position)) return current
    let told: Told | Problem = open(position.seed)
    for (const id of position.path) {
      told = choose(told.position, id)
      if (isProblem(told)) return told
    }
    return told
  }

  function tell(position: Position, ignoredTags: ReadonlySet<string>): Told {
    draws = []
    failures = []
    warnings = []
    const { lines, knots, problems } = readLines(ignoredTags)
    const broken = failures.length > 0
    const choices = broken ? [] : readChoices(ink.choices(), problems)
    const beat: Beat = {
      knot: knotIn(ink.choices()[0]?.sourcePath ?? '') || (knots.at(-1) ?? ''),
      knots,
      lines,
      choices,
      draws,
      ended: !broken && choices.length === 0,
      problems: [...problems, ...warnings, ...failures],
    }
    current = freeze({ position, beat })
    return current
  }

  function readLines(ignoredTags: ReadonlySet<string>) {
    const lines: Line[] = []
    const knots: string[] = []
    const problems: Problem[] = []
    let waiting: readonly Cue[] = []
    while (ink.canContinue() && failures.length === 0) {
      if (lines.length >= longestBeat) {
        const message = `${longestBeat} lines, and no choice in sight.`
        failures.push(problem('endless-beat', message, knots.at(-1) ?? ''))
      }
      const { text, knot, tags: told } = continueStory(knots.at(-1) ?? '')
      if (knot !== '' && knots.at(-1) !== knot) knots.push(knot)
      const raw = told.filter((tag) => lines.length > 0 || !ignoredTags.has(tag))
      const tags = parseTags(raw, 'line', placeOf(knot, text))
      problems.push(...tags.problems)
      // a line without text is only its cues: they belong to the next line that has some
      if (text === '') waiting = [...waiting, ...tags.cues]
      else {
        lines.push({ id: tags.id, text, cues: waiting.length === 0 ? tags.cues : [...waiting, ...tags.cues] })
        waiting = []
      }
    }
    if (waiting.length > 0) {
      const last = lines.pop() ?? { id: null, text: '', cues: [] }
      lines.push({ ...last, cues: [...last.cues, ...waiting] })
    }
    return { lines, knots, problems }
  }

  function continueStory(knot: string): InkLine {
    try {
      return ink.continue()
    } catch (error) {
      failures.push(problem('ink-error', error instanceof Error ? error.message : String(error), knot))
      return { text: '', tags: [], knot }
    }
  }

  return { open, choose, variable: (name) => ink.variable(name) }
}

/** What ink offers, as choices; what can't be read of them is added to `problems`. */
export function readChoices(offered: readonly InkChoice[], problems: Problem[]): Choice[] {
  const seen = new Map<string, number>()
  return offered.map((choice) => {
    const tags = parseTags(choice.tags, 'choice', placeOf(knotIn(choice.sourcePath), choice.text))
    problems.push(...tags.problems)
    const base = tags.id ?? choice.sourcePath
    const times = (seen.get(base) ?? 0) + 1
    seen.set(base, times)
    const at = tags.cues.find((cue) => cue.kind === 'at')
    return {
      id: times === 1 ? base : `${base}:${times}`,
      text: choice.text.trim(),
      cues: tags.cues,
      hotspot: at?.value ?? null,
      leaves: tags.cues.some((cue) => cue.kind === 'leave'),
    }
  })
}

function placeOf(knot: string, text: string): string {
  const start = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return knot === '' ? start : `${knot}: ${start}`
}

function samePosition(a: Position, b: Position): boolean {
  return (
    a === b ||
    (a.seed === b.seed && a.path.length === b.path.length && a.path.every((id, i) => id === b.path[i]))
  )
}
