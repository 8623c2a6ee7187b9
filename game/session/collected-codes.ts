import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'
import { longestCode } from './path-code.ts'
import { keyOf } from './kept.ts'
import type { Clock, TextStore } from './ports.ts'
import { putAside } from './put-aside.ts'
import { readText } from './read-text.ts'

const codesSchema = v.array(v.pipe(v.string(), v.maxLength(longestCode)))

/** The codes of a group that whoever leads it has collected of one story; the same code may stand there more than once. */
export interface CodeBox {
  /** The codes kept, and what must be said of those that can't be read: they are put aside. */
  read(): { readonly codes: readonly string[]; readonly problem: Problem | null }
  /** Keeps codes in place of those kept before, or says why it can't. Of none nothing is kept. */
  write(codes: readonly string[]): Problem | null
}

/** The codes kept in `store` under a story's id. */
export function createCodeBox(store: TextStore, story: string, clock: Clock): CodeBox {
  const key = keyOf('collected', story)
  return {
    read() {
      const text = store.read(key)
      const codes = text === null ? [] : readText(codesSchema, text)
      if (codes !== null) return { codes, problem: null }
      putAside(store, key, clock)
      const message = 'The codes collected before could not be read. They were put aside, not deleted.'
      return { codes: [], problem: problem('unreadable-codes', message, key) }
    },
    write(codes) {
      if (codes.length > 0) return store.write(key, JSON.stringify(codes))
      store.remove(key)
      return null
    },
  }
}
