import { InkList, type Story } from 'inkjs'

/** What a running story may ask: of its memory, or of chance. */
export type Question =
  | { readonly kind: 'variable'; readonly name: string }
  /** Whether a list variable has an item. */
  | { readonly kind: 'item'; readonly name: string; readonly item: string }
  /** How often a place of the story was visited. */
  | { readonly kind: 'visits'; readonly path: string }
  | { readonly kind: 'chance'; readonly percent: number; readonly id: string }

/** Whoever watches a story. */
export interface Watcher {
  /** The story asks. */
  ask(question: Question): void
  /** The story sets one of its variables: to something new altogether, or a list to itself with items more or fewer. */
  write(name: string, isNew: boolean): void
}

/** A watched story. */
export interface Watch {
  /** Does something to the story that its watcher isn't told of. */
  unseen(act: () => void): void
}

type State = Story['state']
/** A value of one of ink's variables. ink replaces values, and changes none but for where an empty list is from. */
export type Value = NonNullable<ReturnType<State['variablesState']['GetVariableWithName']>>

/**
 * Tells a watcher of every question that a story asks its variables and its counts of visits, and of what it writes; changes
 * nothing. It holds until the story's state is reset.
 */
export function watchInk(story: Story, watcher: Watcher): Watch {
  let seen = true
  const told: Watcher = {
    ask: (question) => seen && watcher.ask(question),
    write: (name, isNew) => seen && watcher.write(name, isNew),
  }
  watchVariables(story, told)
  watchState(story.state, told)
  return {
    unseen(act) {
      seen = false
      act()
      seen = true
    },
  }
}

function watchVariables({ variablesState: variables }: Story, watcher: Watcher): void {
  const names = new Set(Object.keys(variables))
  const [read, write] = [variables.GetVariableWithName.bind(variables), variables.SetGlobal.bind(variables)]
  variables.GetVariableWithName = (name, context) => {
    const value = read(name, context)
    // context 0 and -1 are the story's own variables
    if (name === null || value === null || !names.has(name) || (context ?? -1) > 0) return value
    const items = itemsOf(value)
    if (items !== null) return withItems(value, watchList(items, name, watcher))
    watcher.ask({ kind: 'variable', name })
    return value
  }
  variables.SetGlobal = (name, value: Value) => {
    const list = watchedIn(value)
    const isOwn = list?.variable === name
    if (name !== null) watcher.write(name, !isOwn)
    if (list !== undefined && !isOwn) watcher.ask({ kind: 'variable', name: list.variable })
    write(name, list === undefined ? value : withItems(value, list.inner))
  }
}

function watchState(state: State, watcher: Watcher): void {
  const [count, add, copy, push] = [
    state.VisitCountForContainer.bind(state),
    state.IncrementVisitCountForContainer.bind(state),
    state.CopyAndStartPatching.bind(state),
    state.PushEvaluationStack.bind(state),
  ]
  let adding = false
  state.VisitCountForContainer = (container) => {
    if (!adding && container !== null) watcher.ask({ kind: 'visits', path: container.path.toString() })
    return count(container)
  }
  state.IncrementVisitCountForContainer = (container) => {
    adding = true
    add(container)
    adding = false
  }
  // ink looks ahead in a copy
  state.CopyAndStartPatching = (saving) => {
    const copied = copy(saving)
    watchState(copied, watcher)
    return copied
  }
  // ink copies what comes of `+=` and `-=`, and puts the copy here at once: it is the same variable's list still
  state.PushEvaluationStack = (value) => {
    const [items, variable] = [value === null ? null : itemsOf(value), changedList]
    changedList = null
    if (value === null || items === null || variable === null) push(value)
    else push(withItems(value, watchList(items, variable, watcher)))
  }
}

/** The items of a list value, as ink keeps them; null for any other value. */
export function itemsOf(value: Value): InkList | null {
  const content = 'valueObject' in value ? value.valueObject : null
  return content instanceof InkList ? content : null
}

/** A list value with other items. */
export function withItems(value: Value, items: InkList): Value {
  const list = Object.create(Object.getPrototypeOf(value) as object) as Value
  return Object.assign(list, value, { value: items })
}

/** Lists that tell what is asked of them, and what they stand for. */
const watched = new WeakMap<InkList, { readonly inner: InkList; readonly variable: string }>()

function watchedIn(value: Value) {
  const items = itemsOf(value)
  return items === null ? undefined : watched.get(items)
}

/** The variable to whose list items were added, or from which they were taken, until ink puts the outcome somewhere. */
let changedList: string | null = null

/**
 * A list that tells what is asked of it: of its items one by one where ink asks for those (`?`, `+=`, `-=`), and of the
 * whole list at anything else.
 */
function watchList(inner: InkList, variable: string, { ask }: Watcher): InkList {
  function has(item: string): boolean {
    ask({ kind: 'item', name: variable, item })
    return inner.has(item)
  }
  function changeBy(other: InkList, outcome: InkList): InkList {
    for (const item of other.keys()) has(item)
    changedList = variable
    return outcome
  }
  const asksItems = {
    has,
    Contains: (other: InkList) => other.size > 0 && [...other.keys()].every(has),
    Union: (other: InkList) => changeBy(other, inner.Union(other)),
    Without: (other: InkList) => changeBy(other, inner.Without(other)),
  }
  const list = new Proxy(inner, {
    get(_, key) {
      if (Object.hasOwn(asksItems, key)) return Reflect.get(asksItems, key)
      // ink asks at every step for the lists that items are from: that matters only to who asks for all items too
      if (key !== 'origins' && key !== 'originNames') ask({ kind: 'variable', name: variable })
      const member: unknown = Reflect.get(inner, key)
      return typeof member === 'function' ? (member.bind(inner) as unknown) : member
    },
  })
  watched.set(list, { inner, variable })
  return list
}
