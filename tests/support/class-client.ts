import type { ClassSetup } from '../../game/classroom/class-event.ts'
import { randomBytes, randomInt } from 'node:crypto'

/** A setup that most tests of a class begin with. */
export const lessonSetup: ClassSetup = {
  story: 'pocket-of-air',
  cut: 'five',
  languages: ['en'],
  pace: 'together',
  seed: 7,
  without: [],
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  /** What was said, or null where nothing was. */
  readonly body: unknown
}

/** Who asks a relay, over real or short-cut HTTP. */
export type Ask = (path: string, init?: RequestInit) => Promise<Response>

/** Sends a relay what its pages send, and waits for nothing. */
export function createClassClient(ask: Ask) {
  async function send(
    method: string,
    path: string,
    { token = '', body }: { token?: string; body?: unknown },
  ): Promise<Reply> {
    const response = await ask(`/api/classes${path}`, {
      method,
      headers: {
        ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
  }

  return {
    raw: ask,
    open: (setup: unknown = lessonSetup) => send('POST', '', { body: { setup } }),
    sit: (code: string, token: string) => send('POST', `/${code}/seats`, { body: { token } }),
    sitAgain: (code: string, callsign: string, token: string) =>
      send('POST', `/${code}/seats/again`, { body: { callsign, token } }),
    send: (code: string, token: string, event: unknown, key = newKey()) =>
      send('POST', `/${code}/events`, { token, body: { key, event } }),
    look: (code: string, token: string) => send('GET', `/${code}/view`, { token }),
    remove: (code: string, token: string) => send('DELETE', `/${code}`, { token }),
  }
}

export type ClassClient = ReturnType<typeof createClassClient>

export const newToken = () => randomBytes(32).toString('base64url')
export const newKey = () => String(randomInt(2 ** 47))
