import * as v from 'valibot'
import type { Problem } from '../story/problem.ts'
import { keyOf } from './kept.ts'
import type { TextStore } from './ports.ts'

const key = keyOf('reflection')
const aside = keyOf('aside', 'reflection')

const reflectionSchema = v.record(v.string(), v.string())

/** What a reader wrote, by the id of the question. */
export type Reflection = v.InferOutput<typeof reflectionSchema>

/** What was written on this device. What can't be read is put aside, and nothing stands in its place. */
export function readReflection(store: TextStore): Reflection {
  const text = store.read(key)
  if (text === null) return {}
  try {
    const read = v.safeParse(reflectionSchema, JSON.parse(text))
    if (read.success) return read.output
  } catch {
    // falls through to what is done with a wrong shape
  }
  // only a copy that is safely kept lets the original go
  if (store.write(aside, text) === null) store.remove(key)
  return {}
}

/** Keeps what was written, or says why it can't. Where everything has been taken away again, nothing is kept. */
export function writeReflection(store: TextStore, reflection: Reflection): Problem | null {
  const written = Object.entries(reflection).filter(([, text]) => text.trim() !== '')
  if (written.length > 0) return store.write(key, JSON.stringify(Object.fromEntries(written)))
  eraseReflection(store)
  return null
}

/** Takes away what was written; what was put aside stays. */
export function eraseReflection(store: TextStore): void {
  store.remove(key)
}
