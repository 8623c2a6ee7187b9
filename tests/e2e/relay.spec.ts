import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import * as v from 'valibot'
import { createClassClient, newToken, type ClassClient } from '../support/class-client.ts'
import { freePort } from '../support/free-port.ts'
import { startRelay, type RelayProcess } from '../support/relay-process.ts'
import { openSeats } from '../support/steady-seat.ts'
import { startValkey } from '../support/valkey.ts'

/** The server as people start it, over real HTTP and real files; no browser. */
const openedSchema = v.object({
  code: v.string(),
  leader: v.string(),
  assistant: v.string(),
  projector: v.string(),
})

let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relay-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

const clientOf = ({ url }: { readonly url: string }): ClassClient =>
  createClassClient((path, init) => fetch(`${url}${path}`, init))

async function openClass(relay: ClassClient) {
  return v.parse(openedSchema, (await relay.open()).body)
}

test.describe('killed', () => {
  // it starts 60 processes; a machine that does other work too may need long for it
  test.describe.configure({ timeout: 240_000 })

  test('50 times at random moments while a class goes on: what was acknowledged is there, once', async () => {
    // several at a time, each with a file of its own: starting is what takes time
    await Promise.all(
      [0, 1, 2, 3, 4].map(async (n) => {
        const options = { port: await freePort(), classes: join(folder, `${n}.sqlite`) }
        let relay = await startRelay(options)
        const seats = await openSeats([relay.url], 6)
        const going = seats.go()
        for (let kill = 0; kill < 10; kill++) {
          const before = seats.acknowledged()
          await expect
            .poll(() => seats.acknowledged(), { intervals: [1], timeout: 30_000 })
            .toBeGreaterThan(before)
          await sleep(Math.random() * 60)
          await relay.end('SIGKILL')
          relay = await startRelay(options)
        }
        seats.stop()
        await going
        expect(await seats.findWrong()).toEqual([])
        await relay.end('SIGTERM')
      }),
    )
  })

  test('one of two nodes, and the other goes on with every seat', async () => {
    const valkey = await startValkey()
    const options = { port: await freePort(), redisUrl: valkey.url }
    const second = await startRelay({ redisUrl: valkey.url })
    let first = await startRelay(options)
    const seats = await openSeats([first.url, second.url], 12)
    const going = seats.go()
    const isMoreThan = (count: number) =>
      expect.poll(seats.acknowledged, { intervals: [10], timeout: 30_000 }).toBeGreaterThan(count)
    for (let kill = 0; kill < 3; kill++) {
      const before = seats.acknowledged()
      await first.end('SIGKILL')
      await isMoreThan(before + 24)
      first = await startRelay(options)
      await sleep(Math.random() * 100)
    }
    // and then the store itself
    await valkey.signal('SIGKILL')
    await sleep(100)
    await valkey.start()
    const before = seats.acknowledged()
    await isMoreThan(before + 24)
    seats.stop()
    await going
    expect(await seats.findWrong()).toEqual([])
    await expect
      .poll(second.output)
      .toMatch(/The store of classes is away: .*\nThe store of classes is back\.\n$/)
    await Promise.all([first, second].map((relay) => relay.end('SIGTERM')))
    await valkey.end()
  })
})

test.describe('asked to stop', () => {
  test('ends streams and waits at once, and itself', async () => {
    const relay = await startRelay({ classes: join(folder, 'classes.sqlite') })
    const client = clientOf(relay)
    const { code, leader } = await openClass(client)
    const headers = { Authorization: `Bearer ${leader}` }
    const stream = await fetch(`${relay.url}/api/classes/${code}/stream`, { headers })
    const etag = (await client.look(code, leader)).headers.get('etag') ?? ''
    const wait = fetch(`${relay.url}/api/classes/${code}/view`, {
      headers: { ...headers, 'If-None-Match': etag, Prefer: 'wait=25' },
    }).catch(() => 'ended')
    const before = performance.now()
    expect(await relay.end('SIGTERM')).toBe(0)
    expect(performance.now() - before).toBeLessThan(10_000)
    expect(await wait).toBe('ended')
    await expect(stream.text()).rejects.toThrow()
  })
})

test('writes nothing of what it is sent: no code, token, callsign, address or text', async () => {
  const relay = await startRelay({ classes: join(folder, 'classes.sqlite') })
  const said = relay.output()
  const client = clientOf(relay)
  const { code, leader } = await openClass(client)
  const token = newToken()
  await client.sit(code, token)
  await client.sitAgain(code, 'blue heron 123', newToken())
  await client.send(code, token, { kind: 'chose', turn: 0, choice: 'a', offered: ['a', 'b'] })
  await client.send(code, leader, { kind: 'asked\n[ERROR] root logged in', turn: 0 })
  for (const path of [
    '/api/classes/%0aERROR/view',
    '/api/classes/%ff/stream',
    `/nothing-of-${code}`,
    '/%0d%0aX: 1',
  ])
    await fetch(`${relay.url}${path}`, {
      headers: { 'User-Agent': 'Tablet of Kim', 'X-Forwarded-For': '10.1.2.3' },
    })
  await client.raw('/api/classes', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: '{"setup":',
  })
  await sendRaw(relay, 'GET / HTTP/1.1\r\nHost: \u0000\u001b[31mred\r\n\r\n')
  await sendRaw(relay, `${'x'.repeat(40_000)}\r\n\r\n`)
  await client.remove(code, leader)
  await relay.end('SIGTERM')
  expect(relay.output()).toBe(said)
})

test.describe('slow', () => {
  test('a request that comes letter by letter is cut off', async () => {
    const relay = await startRelay({})
    const socket = connect(relay.port, '127.0.0.1')
    socket.on('error', () => undefined)
    const closed = isClosed(socket)
    socket.write('GET / HTTP/1.1\r\n')
    const letters = setInterval(() => socket.write('X'), 200)
    await closed
    clearInterval(letters)
    await relay.end('SIGTERM')
  })

  test('streams that nobody reads hold little of the server', async () => {
    const relay = await startRelay({})
    const client = clientOf(relay)
    const { code, leader } = await openClass(client)
    const tokens = Array.from({ length: 50 }, newToken)
    for (const token of tokens) await client.sit(code, token)
    const sockets = tokens.map((token) => {
      const socket = connect(relay.port, '127.0.0.1')
      socket.write(
        `GET /api/classes/${code}/stream HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`,
      )
      return socket
    })
    // as soon as it has begun, nobody reads on
    await Promise.all(
      sockets.map(
        (socket) =>
          new Promise<void>((resolve) => {
            socket.once('data', () => {
              socket.pause()
              resolve()
            })
          }),
      ),
    )
    const before = residentMegabytes(relay)
    for (let n = 0; n < 60; n++) await client.send(code, leader, { kind: n % 2 === 0 ? 'paused' : 'resumed' })
    expect(residentMegabytes(relay) - before).toBeLessThan(60)
    // whoever reads gets the newest all the while
    expect((await client.look(code, leader)).body).toMatchObject({ isPaused: false })
    for (const socket of sockets) socket.destroy()
    await relay.end('SIGTERM')
  })
})

test.describe('through a proxy', () => {
  test('that cuts streams: the next one begins with what is new alone', async () => {
    const relay = await startRelay({})
    const client = clientOf(relay)
    const { code, leader } = await openClass(client)
    const proxy = await openProxy(relay.port)
    const open = (seen: string) =>
      fetch(`http://127.0.0.1:${proxy.port}/api/classes/${code}/stream`, {
        headers: { Authorization: `Bearer ${leader}`, 'Last-Event-ID': seen },
      })
    const first = await readUntil(await open(''), /^id: (.*)$/m)
    proxy.cut()
    const again = await open(/^id: (.*)$/m.exec(first)?.[1] ?? '')
    await client.send(code, leader, { kind: 'paused' })
    const next = await readUntil(again, /^id: (.*)$/m)
    expect(next.match(/^data: /gm)).toHaveLength(1)
    expect(next).toContain('"isPaused":true')
    proxy.cut()
    await relay.end('SIGTERM')
  })

  test('that holds answers back until they are whole: a request that waits is answered as soon as there is something', async () => {
    const relay = await startRelay({})
    const client = clientOf(relay)
    const { code, leader } = await openClass(client)
    const proxy = await openProxy(relay.port, { holdsBack: true })
    const headers = { Authorization: `Bearer ${leader}` }
    const at = `http://127.0.0.1:${proxy.port}/api/classes/${code}`
    const stream = fetch(`${at}/stream`, { headers, signal: AbortSignal.timeout(500) })
    await expect(stream).rejects.toThrow()
    const etag = (await client.look(code, leader)).headers.get('etag') ?? ''
    const wait = fetch(`${at}/view`, { headers: { ...headers, 'If-None-Match': etag, Prefer: 'wait=20' } })
    await client.send(code, leader, { kind: 'paused' })
    expect(await (await wait).json()).toMatchObject({ isPaused: true })
    proxy.cut()
    await relay.end('SIGTERM')
  })
})

/** However it comes about. */
const isClosed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))

async function sendRaw({ port }: RelayProcess, text: string): Promise<void> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.end(text)
  socket.resume()
  await isClosed(socket)
}

function residentMegabytes({ pid }: RelayProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
}

async function readUntil(response: Response, end: RegExp): Promise<string> {
  let text = ''
  for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += chunk
    if (end.test(text)) break
  }
  return text
}

/** A proxy before a port of this machine; one that holds back gives an answer out when it is whole. */
async function openProxy(target: number, { holdsBack = false } = {}) {
  const open = new Set<Socket>()
  const server = createServer((from) => {
    const to = connect(target, '127.0.0.1')
    for (const socket of [from, to]) {
      open.add(socket)
      socket.on('error', () => undefined)
    }
    from.pipe(to)
    if (!holdsBack) return void to.pipe(from)
    let held = ''
    to.on('data', (chunk: Buffer) => {
      held += chunk.toString('latin1')
      const [head = '', body] = held.split('\r\n\r\n')
      const length = /content-length: (\d+)/i.exec(head)?.[1]
      const isWhole = length === undefined ? held.endsWith('\r\n0\r\n\r\n') : body?.length === Number(length)
      if (isWhole) from.write(held, 'latin1')
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('a proxy without a port')
  return {
    port: address.port,
    cut() {
      for (const socket of open) socket.destroy()
      open.clear()
    },
  }
}
