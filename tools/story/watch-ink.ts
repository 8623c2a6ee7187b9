import { InkList, type Story } from 'inkjs'

/** What a running story may ask: of its memory, or of chance. */
export type Question =
  | { readonly kind: 'value'; readonly name: string }
  /** Whether a list variable has an item. */
  | { readonly kind: 'item'; readonly name: string; readonly item: string }
  /** A whole list variable. */
  | { readonly kind: 'list'; readonly name: string }
  /** How often a place of the story was visited. */
  | { readonly kind: 'visits'; readonly path: string }
  | { readonly kind: 'chance'; readonly percent: number; readonly id: string }

type Ask = (question: Question) => void
type State = Story['state']
/** A value of one of ink's variables. ink replaces values, and never changes one. */
export type Value = NonNullable<ReturnType<State['variablesState']['GetVariableWithName']>>

/** Tells of every question that the story asks its variables and its counts of visits, and changes nothing else. */
export function watchInk(story: Story, ask: Ask): void {
  const variables = story.variablesState
  const names = new Set(Object.keys(variables))
  const read = variables.GetVariableWithName.bind(variables)
  variables.GetVariableWithName = (name, context) => {
    const value = read(name, context)
    // context 0 and -1 are the story's own variables
    if (name === null || value === null || !names.has(name) || (context ?? -1) > 0) return value
    const items = itemsOf(value)
    if (items !== null) return withItems(value, new WatchedList(items, name, ask))
    ask({ kind: 'value', name })
    return value
  }
  watchVisits(story.state, ask)
}

function watchVisits(state: State, ask: Ask): void {
  const [count, add, copy] = [
    state.VisitCountForContainer.bind(state),
    state.IncrementVisitCountForContainer.bind(state),
    state.CopyAndStartPatching.bind(state),
  ]
  let adding = false
  state.VisitCountForContainer = (container) => {
    if (!adding && container !== null) ask({ kind: 'visits', path: container.path.toString() })
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
    watchVisits(copied, ask)
    return copied
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

/**
 * A list that tells what is asked of it: of its items one by one where ink asks for those (`?`, `+=`, `-=`), and of the
 * whole list at anything else.
 */
export class WatchedList extends InkList {
  readonly #items: InkList
  readonly #name: string
  readonly #ask: Ask

  constructor(items: InkList, name: string, ask: Ask) {
    super()
    this.#items = items
    this.#name = name
    this.#ask = ask
    this.origins = items.origins
  }

  override Contains(what: string | InkList): boolean {
    if (typeof what === 'string') return this.whole().Contains(what)
    const items = [...what.keys()]
    return items.length > 0 && items.every((item) => this.has(item))
  }

  override Union(other: InkList): InkList {
    this.#askFor(other)
    return this.#items.Union(other)
  }

  override Without(other: InkList): InkList {
    this.#askFor(other)
    return this.#items.Without(other)
  }

  override has(item: string): boolean {
    this.#ask({ kind: 'item', name: this.#name, item })
    return this.#items.has(item)
  }

  /** The items themselves, for whoever wants to know all of them. */
  whole(): InkList {
    this.#ask({ kind: 'list', name: this.#name })
    return this.#items
  }

  #askFor(other: InkList): void {
    for (const item of other.keys()) this.#ask({ kind: 'item', name: this.#name, item })
  }

  // whatever else ink does with a list begins with one of these
  override get size() {
    return this.whole().size
  }
  override get(item: string) {
    return this.whole().get(item)
  }
  override keys() {
    return this.whole().keys()
  }
  override values() {
    return this.whole().values()
  }
  override entries() {
    return this.whole().entries()
  }
  override forEach(each: (value: number, item: string, list: Map<string, number>) => void) {
    this.whole().forEach(each)
  }
  override [Symbol.iterator]() {
    return this.entries()
  }
  // asked at every step, and of interest only to who asks for the whole list too
  override get originNames() {
    return this.#items.originNames
  }
}
