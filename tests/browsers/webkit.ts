import { spawn } from 'node:child_process'
import * as v from 'valibot'
import { sleep, type Browser } from './browser.ts'

const answerSchema = v.object({ value: v.unknown() })
const sessionSchema = v.object({ sessionId: v.string() })
const errorSchema = v.object({ error: v.string(), message: v.string() })
const elementSchema = v.record(v.string(), v.string())

/** Starts WebKitGTK's small browser under a screen of its own and drives it by WebDriver (w3.org/TR/webdriver). */
export async function startWebKit(command: string): Promise<Browser> {
  const port = 4600 + (process.pid % 400)
  const driver = spawn('xvfb-run', ['-a', command, `--port=${port}`], { stdio: 'ignore', detached: true })
  const base = `http://127.0.0.1:${port}`

  async function send(method: string, path: string, body?: object): Promise<unknown> {
    const response = await fetch(base + path, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const { value } = v.parse(answerSchema, await response.json())
    if (v.is(errorSchema, value)) throw new Error(`WebKit refuses ${path}: ${value.error}, ${value.message}`)
    return value
  }

  await untilItListens(base)
  const wanted = { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] } } }
  const { sessionId } = v.parse(sessionSchema, await send('POST', '/session', { capabilities: wanted }))
  const session = `/session/${sessionId}`

  return {
    name: 'WebKit',
    async open(url) {
      await send('POST', `${session}/url`, { url })
    },
    async run(body) {
      const script = `const done = arguments[0]
        ;(async () => {${body}})().then(value => done({ value }), error => done({ thrown: String(error) }))`
      const answer = await send('POST', `${session}/execute/async`, { script, args: [] })
      const { value, thrown } = v.parse(
        v.object({ value: v.optional(v.unknown()), thrown: v.optional(v.string()) }),
        answer,
      )
      if (thrown !== undefined) throw new Error(thrown)
      return value
    },
    async click(selector) {
      const using = { using: 'css selector', value: selector }
      const [element = ''] = Object.values(
        v.parse(elementSchema, await send('POST', `${session}/element`, using)),
      )
      await send('POST', `${session}/element/${element}/click`, {})
    },
    async close() {
      await send('DELETE', session)
      // the screen and all that was started on it
      if (driver.pid !== undefined) process.kill(-driver.pid)
    },
  }
}

async function untilItListens(base: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(`${base}/status`)
      return
    } catch {
      await sleep(200)
    }
  }
  throw new Error('WebKitWebDriver does not answer')
}
