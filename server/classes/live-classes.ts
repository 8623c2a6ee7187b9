import { setImmediate as nextTurn } from 'node:timers/promises'
import { isProblem, problem, type Problem } from '../../game/story/problem.ts'
import type { ClassLogs, NewEntry } from './class-log.ts'
import { extendClass, startFold, type ClassFold, type FoldedClass } from './folded-class.ts'

/** What is to be appended to a class as it is found, with the answer to whoever sent it. */
type Make<T> = (now: FoldedClass) => { readonly entry: NewEntry | null; readonly answer: T } | Problem

/** The classes that somebody of this node asks for, each folded as far as its log was read here. */
export interface LiveClasses {
  /** A class as its log is now; a problem of the code `no-class` where there is none. */
  read(code: string): Promise<FoldedClass | Problem>
  /**
   * Appends what `make` gives, for the class as it is when its turn comes; it is asked again where another node came first.
   */
  append<T>(code: string, make: Make<T>): Promise<T | Problem>
  watch(code: string, onChange: () => void): () => void
}

interface Waiting {
  /** Adds to what is appended together, and gives back what to answer once that is kept. */
  readonly join: (draft: Draft) => (() => void) | null
  readonly fail: (why: Problem) => void
  /** Hands on a mistake of ours: it ends the request, and nothing else. */
  readonly crash: (error: unknown) => void
}

/** A class with what is about to be appended. */
interface Draft {
  now: FoldedClass
  readonly entries: NewEntry[]
}

interface LiveClass {
  fold: ClassFold | null
  /** A reading that hasn't begun yet. */
  reading: Promise<ClassFold | Problem> | null
  readonly waiting: Waiting[]
  isBusy: boolean
}

const noClass = problem(
  'no-class',
  'There is no class with this code. It may have ended, or the code is mistyped.',
)

/** How many are appended to one class at once. */
const mostTogether = 100

/** How many classes are kept folded that nobody watches just now. */
const mostIdle = 500

/** Folds classes as they are asked for, and appends to each one batch after another. */
export function createLiveClasses(logs: ClassLogs): LiveClasses {
  // in the order in which they were last asked for
  const classes = new Map<string, LiveClass>()

  function find(code: string): LiveClass {
    const found = classes.get(code) ?? { fold: null, reading: null, waiting: [], isBusy: false }
    classes.delete(code)
    classes.set(code, found)
    for (const [oldest, { isBusy }] of classes) {
      if (classes.size <= mostIdle) break
      if (!isBusy) classes.delete(oldest)
    }
    return found
  }

  /** Reads what has been appended since, by whichever node: once for all who ask in one turn of the process. */
  function sync(code: string, live: LiveClass): Promise<ClassFold | Problem> {
    live.reading ??= nextTurn().then(() => {
      live.reading = null
      return readOn(code, live)
    })
    return live.reading
  }

  async function readOn(code: string, live: LiveClass): Promise<ClassFold | Problem> {
    const entries = await logs.read(code, live.fold?.now.seq ?? 0)
    if (isProblem(entries)) return entries
    if (entries === null) {
      classes.delete(code)
      live.fold = null
      return noClass
    }
    if (live.fold !== null) return live.fold.take(entries) ?? live.fold
    const fold = startFold(entries)
    if (!isProblem(fold)) live.fold = fold
    return fold
  }

  async function drain(code: string, live: LiveClass): Promise<void> {
    live.isBusy = true
    while (live.waiting.length > 0) {
      let batch: readonly Waiting[] = []
      try {
        const fold = await sync(code, live)
        batch = live.waiting.splice(0, mostTogether)
        if (isProblem(fold)) for (const { fail } of batch) fail(fold)
        else live.waiting.unshift(...(await appendBatch(code, fold, batch)))
      } catch (error) {
        for (const { crash } of [...batch, ...live.waiting.splice(0)]) crash(error)
      }
    }
    live.isBusy = false
  }

  /** Appends a batch and answers it; gives back those that others came before. */
  async function appendBatch(
    code: string,
    fold: ClassFold,
    batch: readonly Waiting[],
  ): Promise<readonly Waiting[]> {
    const { seq } = fold.now
    const draft: Draft = { now: fold.now, entries: [] }
    const answers = batch.map(({ join }) => join(draft))
    const appended = draft.entries.length === 0 ? 'kept' : await logs.append(code, seq, draft.entries)
    if (appended === 'overtaken') return batch.filter((_, i) => answers[i] !== null)
    if (appended === 'kept') {
      fold.take(draft.entries.map((entry, i) => ({ seq: seq + 1 + i, ...entry })))
      for (const answer of answers) answer?.()
    } else batch.forEach(({ fail }, i) => answers[i] !== null && fail(appended))
    return []
  }

  return {
    async read(code) {
      const live = find(code)
      const fold = await sync(code, live)
      return isProblem(fold) ? fold : fold.now
    },
    append(code, make) {
      const live = find(code)
      return new Promise((settle, crash) => {
        live.waiting.push({ join: (draft) => joinDraft(draft, make, settle), fail: settle, crash })
        if (!live.isBusy) void drain(code, live)
      })
    },
    watch: logs.watch,
  }
}

/** Adds one more to a draft. What can't be added is answered at once, and gives back null. */
function joinDraft<T>(
  draft: Draft,
  make: Make<T>,
  settle: (answer: T | Problem) => void,
): (() => void) | null {
  const made = make(draft.now)
  if (isProblem(made)) {
    settle(made)
    return null
  }
  const { entry, answer } = made
  if (entry !== null) {
    const next = extendClass(draft.now, entry)
    if (isProblem(next)) {
      settle(next)
      return null
    }
    draft.now = next
    draft.entries.push(entry)
  }
  return () => settle(answer)
}
