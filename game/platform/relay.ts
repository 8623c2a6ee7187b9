import * as v from 'valibot'
import type { ClassSetup } from '../classroom/class-event.ts'
import { isProblem, problem, type Problem } from '../story/problem.ts'
import { startPatience } from './patience.ts'

/** What a relay said, not yet checked; or why it said nothing. */
export interface RelayAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers: Headers
}

/** What whoever opens a class is given. */
const openedSchema = v.object({
  code: v.string(),
  leader: v.string(),
  assistant: v.string(),
  projector: v.string(),
})
export type OpenedClass = v.InferOutput<typeof openedSchema>

const refusalSchema = v.object({ code: v.string(), message: v.string() })

/** Asks a class relay. Every answer is checked; where none comes, that is a problem of the code `no-answer`. */
export interface Relay {
  open(setup: ClassSetup): Promise<OpenedClass | Problem>
  sit(code: string, token: string): Promise<number | Problem>
  sitAgain(code: string, callsign: string, token: string): Promise<number | Problem>
  /** How many lines are left of a class after it was deleted. */
  remove(code: string, token: string): Promise<number | Problem>
  /** Anything else, as it comes; throws where nothing comes, or where `signal` breaks it off. */
  ask(path: string, init: RequestInit): Promise<Response>
}

/** Milliseconds until a request counts as lost: somebody waits for it before a button. */
const longestRequest = 10_000

const noAnswer = problem('no-answer', 'The class can’t be reached just now. Is the network there?')

/** The relay beside the page. `base` is the page's own address. */
export function createRelay(base: string, get: typeof fetch = (...args) => fetch(...args)): Relay {
  const ask = (path: string, init: RequestInit) => get(new URL(`api/classes${path}`, base), init)

  async function request<T>(
    path: string,
    init: RequestInit,
    schema: v.GenericSchema<unknown, T>,
  ): Promise<T | Problem> {
    const patience = startPatience(new AbortController().signal, longestRequest)
    try {
      const response = await ask(path, { ...init, signal: patience.signal })
      const body: unknown = await response.json()
      if (!response.ok) return refusalOf(body)
      const read = v.safeParse(schema, body)
      return read.success ? read.output : noAnswer
    } catch {
      return noAnswer
    } finally {
      patience.end()
    }
  }

  const post = <T>(path: string, body: unknown, schema: v.GenericSchema<unknown, T>) =>
    request(path, jsonPost(body), schema)

  async function pick<T, K extends keyof T>(asked: Promise<T | Problem>, key: K): Promise<T[K] | Problem> {
    const answer = await asked
    return isProblem(answer) ? answer : answer[key]
  }

  const seat = v.object({ seat: v.number() })
  return {
    ask,
    open: (setup) => post('', { setup }, openedSchema),
    sit: (code, token) => pick(post(`/${code}/seats`, { token }, seat), 'seat'),
    sitAgain: (code, callsign, token) =>
      pick(post(`/${code}/seats/again`, { callsign, token }, seat), 'seat'),
    remove: (code, token) =>
      pick(
        request(`/${code}`, { method: 'DELETE', headers: bearer(token) }, v.object({ left: v.number() })),
        'left',
      ),
  }
}

/** A POST of JSON. */
export function jsonPost(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

export function bearer(token: string): Readonly<Record<string, string>> {
  return { Authorization: `Bearer ${token}` }
}

/** What a relay says is wrong; what says nothing of that kind is no relay's answer. */
export function refusalOf(body: unknown): Problem {
  const read = v.safeParse(refusalSchema, body)
  return read.success ? problem(read.output.code, read.output.message) : noAnswer
}
