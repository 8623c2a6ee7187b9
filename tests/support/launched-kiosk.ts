import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Browser } from '@playwright/test'
import { ensureChromium } from '../../tools/chromium.ts'
import { startKiosk } from '../../tools/kiosk/start.ts'
import { freePort } from './free-port.ts'

/** The page of a kiosk that the launcher started. */
export interface LaunchedPage {
  /** Has its scripts never come to an end. */
  hang(): void
  /** Kills its browser. */
  kill(): void
}

/** A kiosk that the launcher keeps running, with its own server and a profile that nobody else has. */
export interface LaunchedKiosk {
  /** The lines of the launcher's log. */
  readonly logged: readonly string[]
  readonly profile: string
  /** How often the browser has been started. */
  starts(): number
  /** Waits for a page that nobody has met yet, with its attract picture, and has it say twice a second that it lives. */
  meetPage(): Promise<LaunchedPage>
  end(): Promise<void>
}

/** Starts the launcher; `patience` is how long its page may say nothing, in milliseconds. */
export async function launchKiosk(patience: number): Promise<LaunchedKiosk> {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'))
  const [port, tools] = [await freePort(), await freePort()]
  const logged: string[] = []
  const end = startKiosk({
    browser: ensureChromium(),
    profile,
    port,
    more: ['--no-sandbox', '--headless=new', `--remote-debugging-port=${tools}`],
    patience,
    log: (line) => logged.push(line),
  })

  async function meetPage(): Promise<LaunchedPage> {
    const browser = await connect(tools)
    const pageOf = () => browser.contexts()[0]?.pages()[0]
    // a browser answers before it shows anything
    await expect.poll(() => pageOf() !== undefined, { timeout: 30_000 }).toBe(true)
    const page = pageOf()
    if (page === undefined) throw new Error('the browser shows no page any more')
    await page.waitForURL('**/kiosk.html')
    await page.evaluate(() => {
      const body = JSON.stringify({ view: 'attract', build: 'test', since: Date.now(), faults: 0 })
      const headers = { 'Content-Type': 'application/json' }
      setInterval(() => void fetch('kiosk/heartbeat', { method: 'POST', headers, body }), 500)
    })
    await page.frameLocator('iframe').getByRole('button', { name: 'Touch to begin' }).waitFor()
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const pid = processInfo.find(({ type }) => type === 'browser')?.id
    if (pid === undefined) throw new Error('the browser has no process')
    const loop = () =>
      void setTimeout(() => {
        for (;;);
      })
    return {
      // the browser that answers no more is ended meanwhile
      hang: () => void page.evaluate(loop).catch(() => undefined),
      kill: () => process.kill(pid, 'SIGKILL'),
    }
  }

  return {
    logged,
    profile,
    meetPage,
    starts: () => logged.filter((line) => line === 'browser started').length,
    async end() {
      await end()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

async function connect(tools: number): Promise<Browser> {
  let browser: Browser | null = null
  await expect(async () => {
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${tools}`, { timeout: 3000 })
  }).toPass({ timeout: 30_000, intervals: [200] })
  if (browser === null) throw new Error('no browser came')
  return browser
}
