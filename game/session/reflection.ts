import * as v from 'valibot'
import { problem, type Problem } from '../story/problem.ts'
import { keyOf } from './kept.ts'
import type { Clock, TextStore } from './ports.ts'
import { putAside } from './put-aside.ts'
import { readText } from './read-text.ts'

const reflectionSchema = v.record(v.string(), v.string())

/** What a reader wrote, by the id of the question. */
export type Reflection = v.InferOutput<typeof reflectionSchema>

/** Where it is kept: in `store`, under the name of whoever shares the device with its own reader, who has none (''). */
export interface ReflectionPlace {
  readonly store: TextStore
  readonly who: string
  readonly clock: Clock
}

const keyIn = ({ who }: ReflectionPlace) => keyOf('reflection', who)

/** What was written on this device, with a sentence where it can't be read: then it is put aside, and nothing stands in its place. */
export function readReflection(place: ReflectionPlace): {
  readonly reflection: Reflection
  readonly problem: Problem | null
} {
  const key = keyIn(place)
  const text = place.store.read(key)
  if (text === null) return { reflection: {}, problem: null }
  const reflection = readText(reflectionSchema, text)
  if (reflection !== null) return { reflection, problem: null }
  putAside(place.store, key, place.clock)
  const message = 'What you wrote before could not be read. It was put aside, not deleted.'
  return { reflection: {}, problem: problem('unreadable-reflection', message, key) }
}

/** Keeps what was written, or says why it can't. Where everything has been taken away again, nothing is kept. */
export function writeReflection(place: ReflectionPlace, reflection: Reflection): Problem | null {
  const written = Object.entries(reflection).filter(([, text]) => text.trim() !== '')
  if (written.length > 0) return place.store.write(keyIn(place), JSON.stringify(Object.fromEntries(written)))
  eraseReflection(place)
  return null
}

/** Takes away what was written; what was put aside stays. */
export function eraseReflection(place: ReflectionPlace): void {
  place.store.remove(keyIn(place))
}
