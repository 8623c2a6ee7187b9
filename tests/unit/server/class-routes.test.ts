import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isProblem } from '../../../game/story/problem.ts'
import { callsignOf, writeCallsign } from '../../../game/classroom/callsign.ts'
import { mostSeats } from '../../../game/classroom/class-state.ts'
import type { ClassLogs } from '../../../server/classes/class-log.ts'
import { createClassRoutes } from '../../../server/classes/class-routes.ts'
import { createClassroom } from '../../../server/classes/classroom.ts'
import { createLimits } from '../../../server/classes/limits.ts'
import { openSqliteLogs } from '../../../server/classes/sqlite-logs.ts'
import { fullSetup, leaderEvents, putWords, seatEvents } from '../../support/every-event.ts'
import { createClassClient, lessonSetup, newToken, type ClassClient } from '../../support/class-client.ts'

const openedSchema = v.object({
  code: v.string(),
  leader: v.string(),
  assistant: v.string(),
  projector: v.string(),
})
type Opened = v.InferOutput<typeof openedSchema>

let folder = ''
let now = 0
let logs: ClassLogs
let relay: ClassClient
let opened: Opened

/** Another node over the same logs. */
function startNode(): ClassClient {
  const routes = createClassRoutes({ classroom: createClassroom(logs), limits: createLimits(() => now) })
  const app = new Hono().route('/api/classes', routes)
  return createClassClient(async (path, init) => app.request(path, init))
}

async function openClass(client = relay, setup: unknown = lessonSetup): Promise<Opened> {
  const { status, body } = await client.open(setup)
  expect(status).toBe(201)
  return v.parse(openedSchema, body)
}

async function sit(code = opened.code): Promise<string> {
  const token = newToken()
  expect((await relay.sit(code, token)).status).toBe(201)
  return token
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'))
  now = 1_000_000
  logs = openSqliteLogs({ file: join(folder, 'classes.sqlite'), clock: () => now })
  relay = startNode()
  opened = await openClass()
})
afterEach(async () => {
  await logs.close()
  rmSync(folder, { recursive: true })
})

/** All bytes that the relay has on the disk. */
const kept = () =>
  readdirSync(folder)
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')

const asked = { kind: 'asked', turn: 0, offered: ['a', 'b'] }
const vote = (choice: string, turn = 0) => ({ kind: 'chose', turn, choice, offered: ['a', 'b'] })

describe('a class', () => {
  test('a class votes, and its leader and the wall see how', async () => {
    const seats = await Promise.all(Array.from({ length: 8 }, () => sit()))
    await relay.send(opened.code, opened.leader, asked)
    for (const [i, token] of seats.entries())
      expect((await relay.send(opened.code, token, vote(i < 5 ? 'a' : 'b'))).status).toBe(200)
    expect((await relay.look(opened.code, opened.projector)).body).toMatchObject({
      seats: 8,
      voted: 'all',
      counts: null,
    })
    await relay.send(opened.code, opened.leader, { kind: 'revealed', turn: 0 })
    const counts = [
      { choice: 'a', count: 5 },
      { choice: 'b', count: 3 },
    ]
    expect((await relay.look(opened.code, opened.projector)).body).toMatchObject({ counts })
    await relay.send(opened.code, opened.leader, { kind: 'moved', turn: 0, choices: ['a'] })
    expect((await relay.look(opened.code, opened.leader)).body).toMatchObject({
      path: ['a'],
      votes: [{ turn: 0, counts }],
    })
  })

  test('a code is taken as people type it', async () => {
    const { code } = opened
    const typed = ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3).replaceAll('0', 'O').replaceAll('1', 'l')} `
    expect((await relay.look(encodeURIComponent(typed), opened.leader)).status).toBe(200)
  })

  test('what is sent twice under one name counts once', async () => {
    const token = await sit()
    await relay.send(opened.code, opened.leader, asked)
    expect((await relay.send(opened.code, token, vote('a'), '1')).status).toBe(200)
    expect((await relay.send(opened.code, token, vote('b'), '2')).status).toBe(200)
    expect((await relay.send(opened.code, token, vote('a'), '1')).status).toBe(200)
    expect((await relay.look(opened.code, token)).body).toMatchObject({ vote: 'b' })
  })

  test('a seat that is asked for twice with one token is one seat', async () => {
    const token = newToken()
    expect((await relay.sit(opened.code, token)).body).toEqual({ seat: 0 })
    expect((await relay.sit(opened.code, token)).body).toEqual({ seat: 0 })
    expect((await relay.look(opened.code, opened.leader)).body).toMatchObject({ seats: 1 })
  })

  test('many who sit down and vote at once, through two nodes, are all there', async () => {
    const nodes = [relay, startNode()]
    const tokens = Array.from({ length: 40 }, newToken)
    const sat = await Promise.all(tokens.map((token, i) => nodes[i % 2]?.sit(opened.code, token)))
    expect(new Set(sat.map((reply) => JSON.stringify(reply?.body))).size).toBe(40)
    await relay.send(opened.code, opened.leader, asked)
    const sent = await Promise.all(
      tokens.map((token, i) => nodes[(i + 1) % 2]?.send(opened.code, token, vote(i % 4 === 0 ? 'a' : 'b'))),
    )
    expect(sent.map((reply) => reply?.status)).toEqual(tokens.map(() => 200))
    await nodes[1]?.send(opened.code, opened.leader, { kind: 'revealed', turn: 0 })
    expect((await relay.look(opened.code, opened.leader)).body).toMatchObject({
      counts: [
        { choice: 'a', count: 10 },
        { choice: 'b', count: 30 },
      ],
    })
  })

  test('a seat goes on from another device by its callsign, and so does the first', async () => {
    const first = await sit()
    const other = newToken()
    const typed = writeCallsign(callsignOf(first)).toUpperCase().replaceAll(' ', ' - ')
    expect(await relay.sitAgain(opened.code, typed, other)).toMatchObject({ status: 200, body: { seat: 0 } })
    await relay.send(opened.code, opened.leader, asked)
    await relay.send(opened.code, other, vote('b'))
    expect((await relay.look(opened.code, first)).body).toMatchObject({ seat: 0, vote: 'b' })
  })

  test('at their own pace a seat’s way is there for its next device, with what was gone past', async () => {
    opened = await openClass(relay, { ...lessonSetup, pace: 'own' })
    const token = await sit()
    await relay.send(opened.code, token, vote('a', 0))
    await relay.send(opened.code, token, { kind: 'chose', turn: 1, choice: 'leave', offered: [] })
    expect((await relay.look(opened.code, token)).body).toMatchObject({ taken: ['a', 'leave'] })
    // back by one, and another way
    await relay.send(opened.code, token, vote('b', 0))
    expect((await relay.look(opened.code, token)).body).toMatchObject({ taken: ['b'] })
  })

  test('what comes before what it follows is refused, and may be sent again', async () => {
    opened = await openClass(relay, { ...lessonSetup, pace: 'own' })
    const token = await sit()
    const late = await relay.send(opened.code, token, vote('a', 1), '7')
    expect(late).toMatchObject({ status: 409, body: { code: 'too-early' } })
    await relay.send(opened.code, token, vote('b', 0))
    expect((await relay.send(opened.code, token, vote('a', 1), '7')).status).toBe(200)
    expect((await relay.look(opened.code, token)).body).toMatchObject({ taken: ['b', 'a'] })
  })

  test('of a class that is deleted nothing is left', async () => {
    const token = await sit()
    expect((await relay.remove(opened.code, opened.leader)).body).toEqual({ left: 0 })
    expect((await relay.look(opened.code, token)).status).toBe(404)
    expect((await relay.send(opened.code, token, vote('a'))).status).toBe(404)
  })

  test('a class ends a day after the last thing that was done in it', async () => {
    now += 24 * 60 * 60 * 1000 + 1
    expect(await relay.look(opened.code, opened.leader)).toMatchObject({
      status: 404,
      body: { code: 'no-class' },
    })
  })
})

describe('refused, by name', () => {
  test.each([
    ['a code that is none', () => relay.look('nope', newToken()), 404, 'no-class'],
    [
      'a token of another class',
      async () => relay.look((await openClass()).code, opened.leader),
      401,
      'no-pass',
    ],
    ['no token', () => relay.look(opened.code, ''), 401, 'no-pass'],
    [
      'a wall that acts',
      () => relay.send(opened.code, opened.projector, { kind: 'paused' }),
      403,
      'not-yours',
    ],
    ['a second adult who moves on', () => relay.send(opened.code, opened.assistant, asked), 403, 'not-yours'],
    ['a seat that leads', async () => relay.send(opened.code, await sit(), asked), 400, 'malformed-event'],
    ['a setup of another shape', () => relay.open({ story: '../x' }), 400, 'malformed-request'],
    [
      'a vote where nothing was asked',
      async () => relay.send(opened.code, await sit(), vote('a')),
      409,
      'passed-on',
    ],
    ['deleting by a seat', async () => relay.remove(opened.code, await sit()), 403, 'not-yours'],
    [
      'an unknown callsign',
      () => relay.sitAgain(opened.code, 'blue heron 1', newToken()),
      404,
      'no-callsign',
    ],
    ['a text', () => relay.send(opened.code, opened.leader, 'paused'), 400, 'malformed-event'],
    [
      'a choice with markup in it',
      () =>
        relay.send(opened.code, opened.leader, { ...asked, offered: ['a', '<img src=x onerror=alert(1)>'] }),
      400,
      'malformed-event',
    ],
    [
      'a name that is a prototype’s',
      () => relay.send(opened.code, opened.leader, { kind: '__proto__' }),
      400,
      'malformed-event',
    ],
  ])('%s', async (_, act, status, code) => {
    expect(await act()).toMatchObject({ status, body: { code } })
  })

  test('words of somebody’s own, in any place of a setup or an event, or as the name of one', async () => {
    const seat = await sit()
    const words = 'Tom is late'
    for (const setup of putWords(fullSetup, words)) expect((await relay.open(setup)).status).toBe(400)
    const sent = [
      ...Object.values(leaderEvents).map((event) => [opened.leader, event] as const),
      ...Object.values(seatEvents).map((event) => [seat, event] as const),
    ]
    for (const [token, event] of sent)
      for (const other of putWords(event, words))
        expect((await relay.send(opened.code, token, other)).status, JSON.stringify(other)).toBe(400)
    expect((await relay.send(opened.code, seat, seatEvents.reached, 'Tom')).status).toBe(400)
    expect(kept()).not.toContain('Tom')
  })

  test('a body that is too large, and one that is no JSON', async () => {
    const large = { kind: 'asked', turn: 0, offered: Array.from({ length: 12 }, () => 'x'.repeat(400)) }
    expect(await relay.send(opened.code, opened.leader, large)).toMatchObject({ status: 413 })
    const form = await relay.raw('/api/classes', { method: 'POST', body: 'setup=1' })
    expect(form.status).toBe(415)
    const broken = await relay.raw('/api/classes', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{"setup":',
    })
    expect(broken.status).toBe(400)
  })

  test('a class has so many seats, and a shut one no more', async () => {
    await relay.send(opened.code, opened.leader, { kind: 'shut-door', isShut: true })
    expect(await relay.sit(opened.code, newToken())).toMatchObject({
      status: 409,
      body: { code: 'shut-class' },
    })
    await relay.send(opened.code, opened.leader, { kind: 'shut-door', isShut: false })
    for (let seat = 0; seat < mostSeats; seat++) await sit()
    expect(await relay.sit(opened.code, newToken())).toMatchObject({
      status: 409,
      body: { code: 'full-class' },
    })
  })

  test('who sends too often waits, and nobody else does', async () => {
    const [busy, other] = [await sit(), await sit()]
    await relay.send(opened.code, opened.leader, asked)
    const statuses: number[] = []
    for (let n = 0; n < 80; n++) statuses.push((await relay.send(opened.code, busy, vote('a'))).status)
    expect(statuses).toContain(429)
    expect((await relay.send(opened.code, other, vote('a'))).status).toBe(200)
    now += 1000
    expect((await relay.send(opened.code, busy, vote('b'))).status).toBe(200)
  })

  test('who opens classes in masses waits, and no class that is open does; then others can open one again', async () => {
    const token = await sit()
    const replies = await Promise.all(Array.from({ length: 700 }, () => relay.open()))
    const refused = replies.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(50)
    expect((await relay.send(opened.code, opened.leader, asked)).status).toBe(200)
    expect((await relay.send(opened.code, token, vote('a'))).status).toBe(200)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBe(1)
    now += 1000
    for (let n = 0; n < 20; n++) await openClass()
  })

  test('who guesses callsigns waits', async () => {
    const statuses: number[] = []
    for (let n = 0; n < 12; n++)
      statuses.push((await relay.sitAgain(opened.code, `blue heron ${n}`, newToken())).status)
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 404))
    expect(statuses.slice(10)).toEqual([429, 429])
  })
})

describe('kept from others', () => {
  test('a page of another site may not ask, and nothing is done for who comes with a cookie', async () => {
    const from = { Origin: 'https://elsewhere.example', Cookie: `token=${opened.leader}` }
    const asked = await relay.raw(`/api/classes/${opened.code}/view`, { headers: from })
    expect(asked.status).toBe(401)
    const before = await relay.raw('/api/classes', {
      method: 'OPTIONS',
      headers: { ...from, 'Access-Control-Request-Method': 'POST' },
    })
    for (const { headers } of [asked, before]) {
      expect([...headers.keys()].filter((name) => /^(access-control-|set-cookie)/.test(name))).toEqual([])
    }
  })

  test('tokens and callsigns are kept as hashes alone', async () => {
    const token = await sit()
    const bytes = kept()
    expect(bytes).toContain(opened.code)
    const { adjective, creature } = callsignOf(token)
    for (const secret of [
      token,
      opened.leader,
      opened.assistant,
      opened.projector,
      `${adjective} ${creature}`,
    ])
      expect(bytes.toLowerCase()).not.toContain(secret.toLowerCase())
  })

  test('the lot of a class is another for each, and in nothing that anybody is sent', async () => {
    opened = await openClass(relay, { ...lessonSetup, pace: 'own' })
    const lotOf = async (code: string) => {
      const entries = await logs.read(code, 0)
      const event = entries !== null && !isProblem(entries) ? entries[0]?.event : undefined
      return event?.kind === 'opened' ? event.lot : ''
    }
    const lot = await lotOf(opened.code)
    expect(lot).toMatch(/^[\w-]{43}$/)
    expect(await lotOf((await openClass()).code)).not.toBe(lot)
    const seat = await sit()
    await relay.send(opened.code, opened.leader, { kind: 'talked', step: 0 })
    for (const token of [opened.leader, opened.assistant, opened.projector, seat]) {
      const { status, body } = await relay.look(opened.code, token)
      expect(status).toBe(200)
      expect(JSON.stringify(body)).not.toMatch(new RegExp(`"lot"|${lot}`))
    }
  })

  test('what is sent can’t change what objects are', async () => {
    const body = `{"setup":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},${JSON.stringify(lessonSetup).slice(1)}}`
    const headers = { 'Content-Type': 'application/json' }
    const { code, leader } = v.parse(
      openedSchema,
      await (await relay.raw('/api/classes', { method: 'POST', headers, body })).json(),
    )
    const { setup } = v.parse(v.object({ setup: v.unknown() }), (await relay.look(code, leader)).body)
    expect(setup).toEqual(lessonSetup)
    expect('isAdmin' in {}).toBe(false)
  })

  test('a pass has three streams at most: the oldest ends', async () => {
    const streams = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const response = await relay.raw(`/api/classes/${opened.code}/stream`, {
          headers: { Authorization: `Bearer ${opened.projector}` },
        })
        const reader = response.body?.getReader()
        await reader?.read()
        return reader
      }),
    )
    // its first view may still be on the way
    const ended = async () => {
      for (;;) if ((await streams[0]?.read())?.done !== false) return true
    }
    expect(await ended()).toBe(true)
    expect((await streams[1]?.read())?.done).toBe(false)
    for (const stream of streams.slice(1)) await stream?.cancel()
  })
})

describe('what is seen', () => {
  test('a view has a name by which it isn’t sent again, and a wait ends with what is new', async () => {
    const first = await relay.look(opened.code, opened.leader)
    const etag = first.headers.get('etag') ?? ''
    const wait = (seconds: number) =>
      relay.raw(`/api/classes/${opened.code}/view`, {
        headers: {
          Authorization: `Bearer ${opened.leader}`,
          'If-None-Match': etag,
          Prefer: `wait=${seconds}`,
        },
      })
    expect((await wait(0)).status).toBe(304)
    const waiting = wait(20)
    await sit()
    const next = await waiting
    expect(next.status).toBe(200)
    expect(await next.json()).toMatchObject({ seats: 1 })
  })

  test('a stream begins with the view, goes on with each other one, and ends with the class', async () => {
    const response = await relay.raw(`/api/classes/${opened.code}/stream`, {
      headers: { Authorization: `Bearer ${opened.projector}` },
    })
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    const next = async () => (await reader?.read())?.value ?? ''
    expect(await next()).toBe(': here\n\n')
    expect(await next()).toContain('"seats":0')
    await sit()
    expect(await next()).toContain('"seats":1')
    await relay.remove(opened.code, opened.leader)
    expect(await next()).toContain('no-class')
    expect((await reader?.read())?.done).toBe(true)
  })

  test('a vote that changes nothing that may be seen sends nothing', async () => {
    const seats = [await sit(), await sit(), await sit(), await sit()]
    await relay.send(opened.code, opened.leader, asked)
    const before = (await relay.look(opened.code, opened.leader)).headers.get('etag')
    await relay.send(opened.code, seats[0] ?? '', vote('a'))
    expect((await relay.look(opened.code, opened.leader)).headers.get('etag')).toBe(before)
  })
})
