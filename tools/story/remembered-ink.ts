import type { Story } from 'inkjs'
import {
  driveInk,
  openInk,
  startInk,
  type Ink,
  type InkChoice,
  type InkHost,
  type InkLine,
  type InkReport,
  type StartInk,
  type StartValues,
} from '../../game/story/ink.ts'
import {
  applyChanges,
  copyMemory,
  load,
  readChanges,
  readMemory,
  readSave,
  type Changes,
  type Memory,
  type Place,
} from './ink-memory.ts'
import { watchInk, type Question, type Value } from './watch-ink.ts'

/**
 * Runs a story like `startInk`, and remembers it: the text of a step (a line, a choice taken) follows from where ink stands
 * and from what the step asks of the story's memory on its way (a variable, whether a list has an item, how often a place was
 * visited, a draw). Who comes to the same place with the same answers gets the same line, and ink isn't run.
 * Stories that use ink's own dice, or count turns, are run every time.
 */
export const startRememberedInk: StartInk = (compiled, host) =>
  /"(?:rnd|srnd|lrnd|seq|turn|turns)"(?!:)/.test(compiled)
    ? startInk(compiled, host)
    : rememberInk(compiled, host)

/** A place between two steps. */
interface Stop {
  readonly place: Place
  readonly canContinue: boolean
  readonly choices: readonly InkChoice[]
  /** What is known of each step from here: going on, or taking a choice. */
  readonly steps: Map<Move, Known>
}

type Move = 'continue' | number

/** What a step asks next or, once everything is answered, what it does. */
type Known = Asking | Step

interface Asking {
  readonly question: Question
  readonly answers: Map<Answer, Known>
}

type Answer = string | number | boolean

interface Step {
  readonly line: InkLine | null
  readonly reports: readonly InkReport[]
  readonly changes: Changes
  readonly to: Stop
}

function rememberInk(compiled: string, host: InkHost): Ink {
  const stops = new Map<string, Stop>()
  const starts = new Map<string, { readonly stop: Stop; readonly memory: Memory }>()
  let reports: InkReport[] = []
  let asked: [Question, Answer][] = []
  let askedOnce = new Set<string>()
  let written = new Set<string>()
  // answers that the host gave before it turned out that ink must be run
  let drawn: boolean[] = []

  let story = open()
  let plain = driveInk(story)
  let memory = readMemory(story)
  let stop = readStop(readSave(story).place)
  // whether ink itself stands where the walk does
  let inStep = true

  function open(): Story {
    const opened = openInk(compiled, { chance: askHost, report: (report) => void reports.push(report) })
    watchInk(opened, { ask, write })
    return opened
  }

  function askHost(percent: number, id: string): boolean {
    const came = drawn.shift() ?? host.chance(percent, id)
    asked.push([{ kind: 'chance', percent, id }, came])
    return came
  }

  function ask(question: Question): void {
    const key = Object.values(question).join(' ')
    if (askedOnce.has(key)) return
    askedOnce.add(key)
    asked.push([question, answer(question)])
  }

  function write(name: string, isNew: boolean): void {
    written.add(name)
    // what was taken back when ink looked ahead, or is as it was before, can't be told from what wasn't written
    if (isNew) ask(memory.lists.has(name) ? { kind: 'list', name } : { kind: 'value', name })
  }

  function answer(question: Question): Answer {
    switch (question.kind) {
      case 'value':
        return printValue(memory.values.get(question.name))
      case 'item':
        return memory.lists.get(question.name)?.has(question.item) ?? false
      case 'list':
        return [...(memory.lists.get(question.name)?.keys() ?? [])].sort().join()
      case 'visits':
        return memory.visits.get(question.path) ?? 0
      case 'chance': {
        const came = host.chance(question.percent, question.id)
        drawn.push(came)
        return came
      }
    }
  }

  function restart(seed: number, start: StartValues): void {
    const key = JSON.stringify(start)
    const known = starts.get(key)
    if (known === undefined) {
      plain.restart(seed, start)
      watchInk(story, { ask, write })
      memory = readMemory(story)
      stop = readStop(readSave(story).place)
      starts.set(key, { stop, memory })
    } else {
      stop = known.stop
      memory = known.memory
    }
    memory = copyMemory(memory)
    inStep = known === undefined
  }

  function take(move: Move): Step {
    drawn = []
    let known = stop.steps.get(move)
    while (known !== undefined && 'question' in known) known = known.answers.get(answer(known.question))
    if (known !== undefined) inStep = false
    const step = known ?? run(move)
    for (const report of step.reports) host.report(report)
    applyChanges(memory, step.changes)
    stop = step.to
    return step
  }

  /** Has ink take a step, and keeps what it asked and did. */
  function run(move: Move): Step {
    if (!inStep) load(story, stop.place, memory)
    inStep = true
    reports = []
    asked = []
    askedOnce = new Set()
    written = new Set()
    let line: InkLine | null = null
    try {
      if (move === 'continue') line = plain.continue()
      else plain.choose(move)
    } catch (error) {
      // inkjs doesn't recover from what it throws
      story = open()
      plain = driveInk(story)
      inStep = false
      throw error
    }
    const { place, visitCounts } = readSave(story)
    const changes = readChanges(story, memory, { written, visitCounts })
    const step = { line, reports, changes, to: readStop(place) }
    keep(stop.steps, move, asked, step)
    return step
  }

  function readStop(place: Place): Stop {
    const key = JSON.stringify(place)
    const known = stops.get(key)
    if (known !== undefined) return known
    const [canContinue, choices] = [plain.canContinue(), plain.choices()]
    const found: Stop = { place, canContinue, choices, steps: new Map() }
    stops.set(key, found)
    return found
  }

  return {
    globalTags: plain.globalTags,
    restart,
    canContinue: () => stop.canContinue,
    continue() {
      const { line } = take('continue')
      if (line === null) throw new Error('going on is always a line')
      return line
    },
    choices: () => stop.choices,
    choose: (index) => void take(index),
    variable(name) {
      if (!inStep) load(story, stop.place, memory)
      inStep = true
      return plain.variable(name)
    },
  }
}

/** Numbers, words and truths as they are; of anything else its print. */
function printValue(value: Value | undefined): Answer {
  const content: unknown = value !== undefined && 'valueObject' in value ? value.valueObject : null
  return typeof content === 'number' || typeof content === 'string' || typeof content === 'boolean'
    ? content
    : String(value)
}

/** Puts a step behind the questions that lead to it. */
function keep<K>(known: Map<K, Known>, key: K, [first, ...rest]: [Question, Answer][], step: Step): void {
  if (first === undefined) {
    known.set(key, step)
    return
  }
  const [question, answer] = first
  const found = known.get(key)
  const asking =
    found !== undefined && 'question' in found ? found : { question, answers: new Map<Answer, Known>() }
  known.set(key, asking)
  keep(asking.answers, answer, rest, step)
}
