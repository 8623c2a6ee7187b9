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
} from './ink.ts'
import {
  applyChanges,
  copyMemory,
  hasItem,
  load,
  printVariable,
  readChanges,
  readMemory,
  readSave,
  type Changes,
  type Memory,
  type Place,
} from './ink-memory.ts'
import { watchInk, type Question, type Watch } from './watch-ink.ts'

/**
 * Runs a story like `startInk`, and remembers it: what a step does (a line told, a choice taken) follows from where ink stands
 * and from what the step asks of the story's memory on its way (a variable, whether a list has an item, how often a place was
 * visited, a draw). Who comes to the same place with the same answers gets the same line, and ink isn't run. Stories that use
 * what is `notRemembered` are run every time.
 */
export const startRememberedInk: StartInk = (compiled, host) =>
  needsInk((JSON.parse(compiled) as { root: unknown }).root)
    ? startInk(compiled, host)
    : rememberInk(compiled, host)

/** Words of compiled ink for what a step asks of more than the memory kept here. */
const notRemembered: ReadonlySet<unknown> = new Set([
  // ink's own dice, and the sequences that use them
  ...['rnd', 'srnd', 'lrnd', 'seq'],
  // how many choices were taken
  ...['turn', 'turns'],
  // whole numbers that aren't, which ink's save takes for whole
  ...['FLOAT', 'FLOOR', 'CEILING'],
  // which of two equal items came first, and where an empty list is from
  ...['LIST_MAX', 'LIST_MIN', 'LIST_ALL', 'LIST_INVERT', 'range'],
])

function needsInk(part: unknown): boolean {
  if (Array.isArray(part)) {
    return part.some((one: unknown) => notRemembered.has(one) || isFraction(one) || needsInk(one))
  }
  return typeof part === 'object' && part !== null && Object.values(part).some(needsInk)
}

const isFraction = (value: unknown) => typeof value === 'number' && !Number.isInteger(value)

/** A place between two steps. */
interface Stop {
  readonly place: Place
  /** Whether ink goes on with a list in hand, in a temporary variable say. */
  readonly holdsList: boolean
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

type Answer = string | number | boolean | null

interface Step {
  readonly line: InkLine | null
  readonly reports: readonly InkReport[]
  readonly changes: Changes
  readonly to: Stop
}

/** What is noted of a step while ink takes it. */
interface Record {
  readonly reports: InkReport[]
  readonly asked: (readonly [Question, Answer])[]
  readonly askedOnce: Set<string>
  readonly written: Map<string, { readonly isNew: boolean }>
}

const newRecord = (): Record => ({ reports: [], asked: [], askedOnce: new Set(), written: new Map() })

function rememberInk(compiled: string, host: InkHost): Ink {
  const stops = new Map<string, Stop>()
  const starts = new Map<string, { readonly stop: Stop; readonly memory: Memory }>()
  let record = newRecord()
  // answers that the host gave before it turned out that ink must be run
  let drawn: boolean[] = []

  let { story, plain, watch } = open()
  let memory = readMemory(story)
  let stop = readStop(readSave(story).place)
  // whether ink itself stands where the walk does
  let inStep = true

  function open(): { story: Story; plain: Ink; watch: Watch } {
    const opened = openInk(compiled, {
      chance: askHost,
      report: (report) => void record.reports.push(report),
    })
    return { story: opened, plain: driveInk(opened), watch: watchInk(opened, { ask, write }) }
  }

  function askHost(percent: number, id: string): boolean {
    const came = drawn.shift() ?? host.chance(percent, id)
    record.asked.push([{ kind: 'chance', percent, id }, came])
    return came
  }

  function ask(question: Question): void {
    const key = Object.values(question).join(' ')
    if (record.askedOnce.has(key)) return
    record.askedOnce.add(key)
    record.asked.push([question, answer(question)])
  }

  function write(name: string, isNew: boolean): void {
    record.written.set(name, { isNew: isNew || record.written.get(name)?.isNew === true })
    // what was taken back when ink looked ahead, or is as it was before, can't be told from what wasn't written
    if (isNew) ask({ kind: 'variable', name })
  }

  function answer(question: Question): Answer {
    switch (question.kind) {
      case 'variable':
        return printVariable(memory.variables.get(question.name))
      case 'item':
        return hasItem(memory.variables.get(question.name), question.item)
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
    let from = starts.get(key)
    inStep = from === undefined
    if (from === undefined) {
      plain.restart(seed, start)
      watch = watchInk(story, { ask, write })
      from = { stop: readStop(readSave(story).place), memory: readMemory(story) }
      starts.set(key, from)
    }
    stop = from.stop
    memory = copyMemory(from.memory)
  }

  function take(move: Move): Step {
    drawn = []
    let known = stop.steps.get(move)
    while (known !== undefined && 'question' in known) known = known.answers.get(answer(known.question))
    const step = known ?? run(move)
    if (known !== undefined) inStep = false
    for (const report of step.reports) host.report(report)
    applyChanges(memory, step.changes)
    stop = step.to
    return step
  }

  /** Has ink take a step, and keeps what it asked and did. */
  function run(move: Move): Step {
    bringInkHere()
    record = newRecord()
    let line: InkLine | null = null
    try {
      if (move === 'continue') line = plain.continue()
      else plain.choose(move)
    } catch (error) {
      // inkjs doesn't recover from what it throws
      ;({ story, plain, watch } = open())
      inStep = false
      throw error
    }
    const { place, visitCounts } = readSave(story)
    const changes = readChanges(story, memory, {
      written: record.written,
      visitCounts,
      isWhole: (name) => ask({ kind: 'variable', name }),
    })
    const step: Step = { line, reports: record.reports, changes, to: readStop(place) }
    keep(stop.steps, move, { asked: record.asked, step })
    // a list in hand is still watched as it was in this step
    if (step.to.holdsList) inStep = false
    return step
  }

  function bringInkHere(): void {
    if (!inStep) watch.unseen(() => load(story, stop.place, memory))
    inStep = true
  }

  function readStop(place: Place): Stop {
    const key = JSON.stringify(place)
    const known = stops.get(key)
    if (known !== undefined) return known
    const found: Stop = {
      place,
      holdsList: key.includes('"list":'),
      canContinue: plain.canContinue(),
      choices: plain.choices(),
      steps: new Map(),
    }
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
      bringInkHere()
      return plain.variable(name)
    },
  }
}

/** Puts a step behind the questions that lead to it. */
function keep(
  steps: Map<Move, Known>,
  move: Move,
  { asked, step }: { readonly asked: Record['asked']; readonly step: Step },
): void {
  let [into, key]: [Map<Answer, Known>, Answer] = [steps as Map<Answer, Known>, move]
  for (const [question, answer] of asked) {
    const found: Known = into.get(key) ?? { question, answers: new Map<Answer, Known>() }
    if (!('question' in found) || !isSame(found.question, question)) {
      throw new Error(`ink asked something else than before: ${JSON.stringify(question)}`)
    }
    into.set(key, found)
    ;[into, key] = [found.answers, answer]
  }
  if (into.has(key)) throw new Error('ink asked less than before')
  into.set(key, step)
}

function isSame(one: Question, other: Question): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
