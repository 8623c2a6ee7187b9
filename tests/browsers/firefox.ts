import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Browser } from './browser.ts'

const answerSchema = v.object({
  id: v.optional(v.number()),
  type: v.string(),
  message: v.optional(v.string(), ''),
  result: v.optional(v.unknown()),
})
const contextsSchema = v.object({ contexts: v.array(v.object({ context: v.string() })) })
const evaluatedSchema = v.variant('type', [
  v.object({ type: v.literal('success'), result: v.object({ value: v.optional(v.string(), 'null') }) }),
  v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) }),
])
const pointSchema = v.object({ x: v.number(), y: v.number() })

/** Starts a Firefox with a profile of its own and drives it by WebDriver BiDi (w3.org/TR/webdriver-bidi). */
export async function startFirefox(command: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  const args = ['--headless', '--remote-debugging-port', '0', '--no-remote', '--profile', profile]
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const socket = await connect(await readAddress(child.stderr))
  const waiting = new Map<number, (answer: v.InferOutput<typeof answerSchema>) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const answer = v.parse(answerSchema, JSON.parse(String(data)))
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
  })

  async function send(method: string, params: object): Promise<unknown> {
    const id = ++last
    socket.send(JSON.stringify({ id, method, params }))
    const answer = await new Promise<v.InferOutput<typeof answerSchema>>((resolve) =>
      waiting.set(id, resolve),
    )
    waiting.delete(id)
    if (answer.type === 'error') throw new Error(`Firefox refuses ${method}: ${answer.message}`)
    return answer.result
  }

  await send('session.new', { capabilities: {} })
  const tree = v.parse(contextsSchema, await send('browsingContext.getTree', {}))
  const context = tree.contexts[0]?.context ?? ''

  async function run(body: string): Promise<unknown> {
    const expression = `(async () => JSON.stringify(await (async () => {${body}})()) ?? 'null')()`
    const answer = v.parse(
      evaluatedSchema,
      await send('script.evaluate', { expression, target: { context }, awaitPromise: true }),
    )
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
    return JSON.parse(answer.result.value) as unknown
  }

  return {
    name: 'Firefox',
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' })
    },
    run,
    async click(selector) {
      const body = `const found = document.querySelector(${JSON.stringify(selector)})
        found.scrollIntoView({ block: 'center', behavior: 'instant' })
        const box = found.getBoundingClientRect()
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }`
      const { x, y } = v.parse(pointSchema, await run(body))
      const actions = [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] })
    },
    async close() {
      socket.close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** The address that Firefox says it listens at. */
function readAddress(stream: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => reject(new Error(`Firefox doesn't listen: ${said}`)), 30_000)
    stream.on('data', (part: Buffer) => {
      said += part.toString()
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1]
      if (address === undefined) return
      clearTimeout(timer)
      resolve(`${address}/session`)
    })
  })
}

function connect(address: string): Promise<WebSocket> {
  const socket = new WebSocket(address)
  return new Promise((resolve, reject) => {
    socket.addEventListener('open', () => resolve(socket))
    socket.addEventListener('error', () => reject(new Error(`${address} doesn't answer`)))
  })
}
