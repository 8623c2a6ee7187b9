import type { Cmi5Launch } from './launch.ts'

/** What an LRS is asked for in one visit. No answer within this time is none. */
const patience = 15_000

/** A statement, or any other document of xAPI, as JSON. */
export type Json = Readonly<Record<string, unknown>>

/** A learning record store as one visit may use it. Whatever can't be had or sent is an answer, never an exception. */
export interface Lrs {
  /** A document kept for this learner and registration; null where there is none, undefined where that can't be learnt. */
  readState(id: string): Promise<unknown>
  writeState(id: string, document: Json): Promise<boolean>
  /** A document about the learner, as `readState`. */
  readProfile(id: string): Promise<unknown>
  /** Sends statements in their order, all in one. */
  send(statements: readonly Json[]): Promise<boolean>
}

/** Fetches the token by which the LRS lets this visit in (cmi5, 8.2); null where it can't be had, as at a second time. */
export async function fetchToken(address: string, get: typeof fetch): Promise<string | null> {
  const answer = await request(get, address, { method: 'POST' })
  const said = await read(answer)
  const token = typeof said === 'object' && said !== null && 'auth-token' in said ? said['auth-token'] : null
  return typeof token === 'string' ? token : null
}

/** The LRS that a launch names, for whoever holds this token. */
export function openLrs(launch: Cmi5Launch, token: string, get: typeof fetch): Lrs {
  const { activityId, registration } = launch
  const agent = JSON.stringify(launch.actor)

  function at(path: string, query: Readonly<Record<string, string>> = {}): string {
    const search = new URLSearchParams(query).toString()
    return `${launch.endpoint.replace(/\/*$/, '/')}${path}${search === '' ? '' : `?${search}`}`
  }

  function ask(address: string, method: 'GET' | 'PUT' | 'POST', body?: unknown): Promise<Response | null> {
    return request(get, address, {
      method,
      headers: {
        Authorization: `Basic ${token}`,
        'X-Experience-API-Version': '1.0.3',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      // a page that goes away must not take its last words with it
      ...(body === undefined ? {} : { body: JSON.stringify(body), keepalive: true }),
    })
  }

  const stateAt = (stateId: string) => at('activities/state', { activityId, agent, registration, stateId })
  const isDone = (answer: Response | null) => answer?.ok === true

  return {
    readState: async (id) => read(await ask(stateAt(id), 'GET')),
    writeState: async (id, document) => isDone(await ask(stateAt(id), 'PUT', document)),
    readProfile: async (id) => read(await ask(at('agents/profile', { agent, profileId: id }), 'GET')),
    send: async (statements) => isDone(await ask(at('statements'), 'POST', statements)),
  }
}

async function request(get: typeof fetch, address: string, init: RequestInit): Promise<Response | null> {
  try {
    return await get(address, { ...init, signal: AbortSignal.timeout(patience) })
  } catch {
    return null
  }
}

/** What an answer says as JSON; null for “there is none”, undefined for anything else. */
async function read(answer: Response | null): Promise<unknown> {
  if (answer?.status === 404) return null
  if (answer?.ok !== true) return undefined
  try {
    return (await answer.json()) as unknown
  } catch {
    return undefined
  }
}
