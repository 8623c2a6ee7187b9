import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
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
const patience = 7000

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

  /** Waits for a page that wasn't there before, and has it say often that it lives. */
  async function meetPage(but: number): Promise<{ since: number; hang: () => void; kill: () => void }> {
    let since = but
    await expect(async () => {
      const health = (await (await fetch(`http://127.0.0.1:${port}/kiosk/health.json`)).json()) as {
        since: number
      }
      since = health.since
      expect(since).not.toBe(but)
    }).toPass({ timeout: 40_000, intervals: [200] })
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${tools}`)
    const page = browser.contexts()[0]?.pages()[0]
    if (page === undefined) throw new Error('the browser shows no page')
    await page.evaluate(async () => {
      const health: unknown = await (await fetch('kiosk/health.json')).json()
      const headers = { 'Content-Type': 'application/json' }
      setInterval(
        () => void fetch('kiosk/heartbeat', { method: 'POST', headers, body: JSON.stringify(health) }),
        500,
      )
    })
    const session = await browser.newBrowserCDPSession()
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    const pid = processInfo.find(({ type }) => type === 'browser')?.id
    return {
      since,
      hang: () =>
        void page
          .evaluate(() =>
            setTimeout(() => {
              for (;;);
            }),
          )
          .catch(() => undefined),
      kill: () => process.kill(pid ?? 0, 'SIGKILL'),
    }
  }

  try {
    const first = await meetPage(0)
    // one that lives is left alone
    await new Promise((resolve) => setTimeout(resolve, patience + 500))
    expect(logged.filter((line) => line === 'browser started')).toHaveLength(1)
    first.kill()
    const second = await meetPage(first.since)
    expect(logged.join('\n')).toContain('browser ended (SIGKILL), starting it again')
    second.hang()
    await expect
      .poll(() => logged.join('\n'), { timeout: 30_000 })
      .toContain('browser: the page has said nothing for 7 s')
    const third = await meetPage(second.since)
    expect(third.since).toBeGreaterThan(second.since)
  } finally {
    await end()
  }
  expect(readFileSync(join(profile, 'Default', 'Preferences'), 'utf8')).toContain('exit_type')
  // plain lines, with nothing of what anybody did
  expect(logged.filter((line) => !/^(browser|server|the (page|browser))[ :]/.test(line))).toEqual([])
  rmSync(profile, { recursive: true, force: true })
})
