import { InkList, type Story } from 'inkjs'
import { itemsOf, type Value } from './watch-ink.ts'

/** A list variable's items and their numbers, in the order in which ink has them. */
type Items = Map<string, number>

/** What a story remembers: its variables, and how often its places were visited. */
export interface Memory {
  readonly variables: Map<string, Value | Items>
  readonly visits: Map<string, number>
}

/** How a step changes it. */
export interface Changes {
  readonly set: readonly (readonly [name: string, value: Value | Items])[]
  readonly added: readonly (readonly [list: string, item: string, number: number])[]
  readonly removed: readonly (readonly [list: string, item: string])[]
  /** How many visits more, by place. */
  readonly visits: readonly (readonly [path: string, more: number])[]
}

/** Where ink stands: its own save without what it remembers, without text and dice, its threads numbered from 0. */
export type Place = Readonly<Record<string, unknown>>

type VisitCounts = Readonly<Record<string, number>>

export function readMemory(story: Story): Memory {
  const names = Object.keys(story.variablesState)
  return {
    variables: new Map(names.flatMap((name) => toEntry(name, readVariable(story, name)))),
    visits: new Map(Object.entries(readSave(story).visitCounts)),
  }
}

export function copyMemory({ variables, visits }: Memory): Memory {
  return {
    variables: new Map([...variables].map(([name, value]) => [name, copyValue(value)])),
    visits: new Map(visits),
  }
}

export function applyChanges({ variables, visits }: Memory, changes: Changes): void {
  for (const [name, value] of changes.set) variables.set(name, copyValue(value))
  for (const [name, item] of changes.removed) itemsIn(variables.get(name)).delete(item)
  for (const [name, item, number] of changes.added) itemsIn(variables.get(name)).set(item, number)
  for (const [path, more] of changes.visits) visits.set(path, (visits.get(path) ?? 0) + more)
}

const printed = new WeakMap<Value, string>()

/** A variable in words that no other value has: its kind and its print, or its items in order. */
export function printVariable(value: Value | Items | undefined): string {
  if (value === undefined) return ''
  if (value instanceof Map) return `list ${[...value.keys()].join()}`
  const known = printed.get(value)
  if (known !== undefined) return known
  const print = `${'valueType' in value ? String(value.valueType) : ''} ${String(value)}`
  printed.set(value, print)
  return print
}

/** Whether a list has an item; null of what is no list. */
export function hasItem(value: Value | Items | undefined, item: string): boolean | null {
  return value instanceof Map ? value.has(item) : null
}

/**
 * How the variables that a step wrote, and the counts, differ from what they were. Of a list, items more and fewer say it
 * only where nothing new was put in its place, and the order is what ink would make of it: `isWhole` is told of all others.
 */
export function readChanges(
  story: Story,
  before: Memory,
  {
    written,
    visitCounts,
    isWhole,
  }: Readonly<{
    written: ReadonlyMap<string, { readonly isNew: boolean }>
    visitCounts: VisitCounts
    isWhole: (name: string) => void
  }>,
): Changes {
  const set: [string, Value | Items][] = []
  const added: [string, string, number][] = []
  const removed: [string, string][] = []
  for (const [name, { isNew }] of written) {
    const [entry] = toEntry(name, readVariable(story, name))
    if (entry === undefined) continue
    const [had, has] = [before.variables.get(name), entry[1]]
    if (printVariable(had) === printVariable(has)) continue
    const less = !isNew && had instanceof Map && has instanceof Map ? compareItems(had, has) : null
    if (less === null) {
      isWhole(name)
      set.push([name, has])
      continue
    }
    added.push(...less.added.map(([item, number]) => [name, item, number] as [string, string, number]))
    removed.push(...less.removed.map((item) => [name, item] as [string, string]))
  }
  const visits = Object.entries(visitCounts).flatMap(([path, count]): [string, number][] => {
    const more = count - (before.visits.get(path) ?? 0)
    return more === 0 ? [] : [[path, more]]
  })
  return { set, added, removed, visits }
}

/** Which items went and which came, if that and no more makes the one list of the other. */
function compareItems(had: Items, has: Items) {
  const removed = [...had.keys()].filter((item) => !has.has(item))
  const added = [...has].filter(([item]) => !had.has(item))
  const made = [...[...had.keys()].filter((item) => has.has(item)), ...added.map(([item]) => item)]
  return made.join() === [...has.keys()].join() ? { removed, added } : null
}

/** Brings ink to a place, with a memory. */
export function load({ state, variablesState }: Story, place: Place, { variables, visits }: Memory): void {
  state.LoadJson(JSON.stringify({ ...place, variablesState: {}, visitCounts: Object.fromEntries(visits) }))
  for (const [name, value] of variables) {
    if (value instanceof Map) variablesState.$(name, toList(value))
    else variablesState.SetGlobal(name, value)
  }
}

function toList(items: Items): InkList {
  const list = new InkList()
  for (const [item, number] of items) list.set(item, number)
  return list
}

function toEntry(name: string, value: Value | null): (readonly [string, Value | Items])[] {
  if (value === null) return []
  const items = itemsOf(value)
  return [[name, items === null ? value : new Map(items)]]
}

function copyValue(value: Value | Items): Value | Items {
  return value instanceof Map ? new Map(value) : value
}

function itemsIn(value: Value | Items | undefined): Items {
  if (value instanceof Map) return value
  throw new Error('items come and go in lists only')
}

function readVariable({ variablesState }: Story, name: string): Value | null {
  return variablesState.GetRawVariableWithName(name, 0)
}

/** Where ink stands, and how often it has been anywhere. */
export function readSave(story: Story) {
  const { visitCounts, ...rest } = JSON.parse(writeWithoutVariables(story)) as SavedState
  const flows = Object.entries(rest.flows).map(([name, flow]) => [
    name,
    { ...withNewNumbers(flow), outputStream: [] },
  ])
  const place: Place = {
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
