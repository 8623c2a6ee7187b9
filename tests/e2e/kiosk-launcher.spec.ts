import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Browser } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../tools/chromium.ts'
import { startKiosk } from '../../tools/kiosk/start.ts'

const findPort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

/** Milliseconds; the launcher's own patience is a minute. */
const patience = 9000

test('the launcher brings back a browser that was killed, and one whose page hangs', async () => {
  test.setTimeout(120_000)
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-'))
  const [port, tools] = [await findPort(), await findPort()]
  const logged: string[] = []
  const end = startKiosk({
    browser: findChromium() ?? '',
    profile,
    port,
    more: [...chromiumArgs, '--headless=new', `--remote-debugging-port=${tools}`],
    patience,
    log: (line) => logged.push(line),
  })

  /** Waits for a page that nobody has met yet, and has it say often that it lives: its own words come every 15 s. */
  async function meetPage(): Promise<{ hang: () => void; kill: () => void }> {
    const browser = await connect()
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('the browser shows no page')
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
    return {
      hang: () =>
        void page
          .evaluate(() =>
            setTimeout(() => {
              for (;;);
            }),
          )
          .catch(() => undefined),
      kill: () => process.kill(pid, 'SIGKILL'),
    }
  }

  async function connect(): Promise<Browser> {
    let browser: Browser | null = null
    await expect(async () => {
      browser = await chromium.connectOverCDP(`http://127.0.0.1:${tools}`, { timeout: 3000 })
    }).toPass({ timeout: 30_000, intervals: [200] })
    if (browser === null) throw new Error('no browser came')
    return browser
  }

  const starts = () => logged.filter((line) => line === 'browser started').length

  try {
    const first = await meetPage()
    // one that lives is left alone
    await new Promise((resolve) => setTimeout(resolve, patience + 500))
    expect(starts()).toBe(1)
    first.kill()
    await expect.poll(starts, { timeout: 20_000 }).toBe(2)
    expect(logged.join('\n')).toContain('browser ended (SIGKILL), starting it again')
    const second = await meetPage()
    second.hang()
    await expect.poll(starts, { timeout: 40_000 }).toBe(3)
    expect(logged.join('\n')).toContain('browser: the page has said nothing for 9 s')
    await meetPage()
  } finally {
    await end()
  }
  expect(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8')).toContain('exit_type')
  // plain lines, with nothing of what anybody did
  expect(logged.filter((line) => !/^(browser|server|the (page|browser))[ :]/.test(line))).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
