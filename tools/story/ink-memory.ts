import { InkList, type Story } from 'inkjs'
import { itemsOf, withItems, type Value } from './watch-ink.ts'

/** What a story remembers: its variables, its lists' items, its counts of visits. */
export interface Memory {
  readonly values: Map<string, Value>
  /** The numbers of a list's items, by item. */
  readonly lists: Map<string, Map<string, number>>
  readonly visits: Map<string, number>
}

/** How a step changes it. */
export interface Changes {
  readonly values: readonly (readonly [name: string, value: Value])[]
  readonly added: readonly (readonly [list: string, item: string, number: number])[]
  readonly removed: readonly (readonly [list: string, item: string])[]
  /** How many visits more, by place. */
  readonly visits: readonly (readonly [path: string, more: number])[]
}

/** Where ink stands: its own save, without what it remembers, without text and dice, its threads numbered from 0. */
export type Place = Readonly<Record<string, unknown>>

export function readMemory(story: Story): Memory {
  const memory: Memory = { values: new Map(), lists: new Map(), visits: new Map() }
  for (const [name, value] of readVariables(story)) {
    const items = itemsOf(value)
    if (items === null) memory.values.set(name, value)
    else memory.lists.set(name, new Map(items))
  }
  for (const [path, count] of Object.entries(readSave(story).visitCounts)) memory.visits.set(path, count)
  return memory
}

export function copyMemory({ values, lists, visits }: Memory): Memory {
  return {
    values: new Map(values),
    lists: new Map([...lists].map(([name, items]) => [name, new Map(items)])),
    visits: new Map(visits),
  }
}

export function applyChanges({ values, lists, visits }: Memory, changes: Changes): void {
  for (const [name, value] of changes.values) values.set(name, value)
  for (const [name, item, number] of changes.added) lists.get(name)?.set(item, number)
  for (const [name, item] of changes.removed) lists.get(name)?.delete(item)
  for (const [path, more] of changes.visits) visits.set(path, (visits.get(path) ?? 0) + more)
}

/** How some variables of ink's, and its counts, differ from what they were. */
export function readChanges(
  story: Story,
  before: Memory,
  { written, visitCounts }: { readonly written: Iterable<string>; readonly visitCounts: VisitCounts },
): Changes {
  const values: [string, Value][] = []
  const added: [string, string, number][] = []
  const removed: [string, string][] = []
  for (const name of written) {
    const value = story.variablesState.GetRawVariableWithName(name, 0)
    if (value === null) continue
    const has = itemsOf(value)
    if (has === null) {
      if (String(value) !== String(before.values.get(name))) values.push([name, value])
      continue
    }
    const had = before.lists.get(name) ?? new Map<string, number>()
    for (const [item, number] of has) if (!had.has(item)) added.push([name, item, number])
    for (const item of had.keys()) if (!has.has(item)) removed.push([name, item])
  }
  const visits = Object.entries(visitCounts).flatMap(([path, count]): [string, number][] => {
    const more = count - (before.visits.get(path) ?? 0)
    return more === 0 ? [] : [[path, more]]
  })
  return { values, added, removed, visits }
}

/** Brings ink to a place, with a memory. */
export function load(story: Story, place: Place, { values, lists, visits }: Memory): void {
  story.state.LoadJson(
    JSON.stringify({ ...place, variablesState: {}, visitCounts: Object.fromEntries(visits) }),
  )
  for (const [name, value] of values) story.variablesState.SetGlobal(name, value)
  for (const [name, items] of lists) {
    const list = new InkList()
    for (const [item, number] of items) list.set(item, number)
    const value = story.variablesState.GetRawVariableWithName(name, 0)
    if (value !== null) story.variablesState.SetGlobal(name, withItems(value, list))
  }
}

type VisitCounts = Readonly<Record<string, number>>

/** Where ink stands, and how often it has been anywhere. */
export function readSave(story: Story): { readonly place: Place; readonly visitCounts: VisitCounts } {
  const { visitCounts, ...rest } = JSON.parse(writeWithoutVariables(story)) as SavedState
  const flows = Object.entries(rest.flows).map(([name, flow]) => [
    name,
    { ...withNewNumbers(flow), outputStream: [] },
  ])
  const place = {
    ...rest,
    flows: Object.fromEntries(flows) as object,
    turnIdx: 0,
    turnIndices: {},
    storySeed: 0,
    previousRandom: 0,
  }
  return { place, visitCounts }
}

/** The parts of ink's save that are of interest here. */
interface SavedState {
  readonly visitCounts: VisitCounts
  readonly flows: Readonly<Record<string, SavedFlow>>
}

interface SavedFlow {
  readonly callstack: { readonly threads: readonly SavedThread[]; readonly threadCounter: number }
  readonly choiceThreads?: Readonly<Record<string, SavedThread>>
  readonly currentChoices: readonly { readonly originalThreadIndex: number }[]
}

interface SavedThread {
  readonly threadIndex: number
}

/** ink's save with no variables: there are hundreds of them, and they are read as they are. */
function writeWithoutVariables({ state }: Story): string {
  const variables = state.variablesState
  const write = variables.WriteJson.bind(variables)
  variables.WriteJson = (writer) => {
    writer.WriteObjectStart()
    writer.WriteObjectEnd()
  }
  const saved = state.toJson()
  variables.WriteJson = write
  return saved
}

/** A flow with its threads numbered anew: ink counts them through the whole story. */
function withNewNumbers(flow: SavedFlow): SavedFlow {
  const numbers = new Map<number, number>()
  const renumber = (old: number) => {
    const known = numbers.get(old) ?? numbers.size
    numbers.set(old, known)
    return known
  }
  const renumberThread = (thread: SavedThread) => ({ ...thread, threadIndex: renumber(thread.threadIndex) })
  const threads = flow.callstack.threads.map(renumberThread)
  const currentChoices = flow.currentChoices.map((choice) => ({
    ...choice,
    originalThreadIndex: renumber(choice.originalThreadIndex),
  }))
  const choiceThreads = Object.entries(flow.choiceThreads ?? {}).map(([old, thread]) => [
    renumber(Number(old)),
    renumberThread(thread),
  ])
  return {
    ...flow,
    callstack: { threads, threadCounter: numbers.size },
    choiceThreads: Object.fromEntries(choiceThreads) as Record<string, SavedThread>,
    currentChoices,
  }
}

function readVariables(story: Story): (readonly [string, Value])[] {
  return Object.keys(story.variablesState).flatMap((name) => {
    const value = story.variablesState.GetRawVariableWithName(name, 0)
    return value === null ? [] : [[name, value] as const]
  })
}
