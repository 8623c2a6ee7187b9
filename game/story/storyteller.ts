import { Story } from 'inkjs'
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
import { isProblem, problem, type Problem } from './problem.ts'
import { parseTags, type Cue } from './tags.ts'

// ink's ErrorType.Warning; its enum lies in a module of its own that the runtime bundle doesn't export
const warning = 1

// a beat that is longer goes round in a loop
const longestBeat = 1000

/** Values given to the story's own variables before its first line; names the story doesn't declare are passed over. */
export type StartValues = Readonly<Record<string, number | string | boolean>>

/** A storyteller that authors can look into. */
export interface OpenStoryteller extends Storyteller {
  /** One of the story's own variables after the last beat told, as ink would print it; null where there is none. */
  variable(name: string): string | null
}

/**
 * A teller of a compiled ink story (the compiler's JSON, as text). Throws if the text is not such a story. It keeps one
 * ink story at the last position told; asked for any other position it tells the path again from the start.
 */
export function createStoryteller(compiled: string, start: StartValues = {}): OpenStoryteller {
  const story = new Story(compiled)
  // ink hands the story's own tags to its first line too: those that can't concern a line are not its business
  const globalTags = new Set(
    (story.globalTags ?? []).filter((tag) => parseTags([tag], 'line', '').problems.length > 0),
  )
  const asked = new Map<string, number>()
  let draws: Draw[] = []
  let failures: Problem[] = []
  let warnings: Problem[] = []
  let seed = 0
  let current: Told | null = null

  story.allowExternalFunctionFallbacks = true
  story.onError = (message, type) => {
    if (type === warning) warnings.push(problem('ink-warning', message, knotOf(story)))
    else failures.push(problem('ink-error', message, knotOf(story)))
  }
  // not safe to run ahead: ink would ask twice for one draw
  story.BindExternalFunction('chance', askChance, false)

  function askChance(percent: unknown, id: unknown): boolean {
    const key = String(id)
    const times = asked.get(key) ?? 0
    asked.set(key, times + 1)
    const came = draw(seed, key, times, Number(percent))
    draws.push({ id: key, percent: Number(percent), came })
    return came
  }

  function open(newSeed: number): Told {
    seed = newSeed
    asked.clear()
    story.ResetState()
    story.state.storySeed = newSeed % 0x7fffffff
    for (const [name, value] of Object.entries(start)) {
      if (story.variablesState.GlobalVariableExistsWithName(name)) story.variablesState.$(name, value)
    }
    return tell({ seed: newSeed, path: [] }, globalTags)
  }

  function choose(position: Position, choiceId: string): Told | Problem {
    const before = reach(position)
    if (isProblem(before)) return before
    const index = before.beat.choices.findIndex((choice) => choice.id === choiceId)
    if (index < 0)
      return problem('unknown-choice', `There is no choice “${choiceId}” here.`, before.beat.knot)
    story.ChooseChoiceIndex(index)
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
    const choices = broken ? [] : readChoices(story, problems)
    const beat: Beat = {
      knot: knotIn(story.currentChoices[0]?.sourcePath ?? '') || (knots.at(-1) ?? ''),
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
    while (story.canContinue && failures.length === 0) {
      if (lines.length >= longestBeat) {
        failures.push(problem('endless-beat', `${longestBeat} lines, and no choice in sight.`, knotOf(story)))
      }
      const text = continueStory()
      const knot = knotOf(story)
      if (knot !== '' && knots.at(-1) !== knot) knots.push(knot)
      const raw = (story.currentTags ?? []).filter((tag) => lines.length > 0 || !ignoredTags.has(tag))
      const tags = parseTags(raw, 'line', placeOf(knot, text))
      problems.push(...tags.problems)
      // a line without text is only its cues: they belong to the next line that has some
      if (text === '') waiting = [...waiting, ...tags.cues]
      else {
        lines.push({ id: tags.id, text, cues: [...waiting, ...tags.cues] })
        waiting = []
      }
    }
    const last = lines.pop() ?? { id: null, text: '', cues: [] }
    if (last.text !== '' || waiting.length > 0) lines.push({ ...last, cues: [...last.cues, ...waiting] })
    return { lines, knots, problems }
  }

  function continueStory(): string {
    try {
      return (story.Continue() ?? '').trim()
    } catch (error) {
      // some faults of a story (an external without a binding) are thrown, not reported
      failures.push(
        problem('ink-error', error instanceof Error ? error.message : String(error), knotOf(story)),
      )
      return ''
    }
  }

  function variable(name: string): string | null {
    const value = story.variablesState.GetVariableWithName(name)
    return value === null ? null : String(value)
  }

  return { open, choose, variable }
}

function readChoices(story: Story, problems: Problem[]): Choice[] {
  const seen = new Map<string, number>()
  return story.currentChoices.map((choice) => {
    const tags = parseTags(choice.tags ?? [], 'choice', placeOf(knotOf(story), choice.text))
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

/** The knot of the text that ink has just put out. Asked of the text itself: at the end of a story ink is nowhere. */
function knotOf(story: Story): string {
  const text = story.state.outputStream.findLast((piece) => piece.parent !== null)
  return knotIn(text?.path.toString() ?? '')
}

/** The knot that an ink path begins with, or '' outside of knots. */
function knotIn(path: string): string {
  const head = path.split('.')[0] ?? ''
  return /^\d*$/.test(head) || head === 'global decl' ? '' : head
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
