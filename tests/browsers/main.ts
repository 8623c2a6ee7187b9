import assert from 'node:assert/strict'
import { openHost, type OwnHost } from '../support/own-host.ts'
import { waitFor, type Browser } from './browser.ts'
import { startFirefox } from './firefox.ts'
import { ensureBrowsers } from './install.ts'
import { openStory, playToEnd, readPage, takeChoice } from './play.ts'
import { startWebKit } from './webkit.ts'

/** Plays the built game in Firefox and WebKit. Prints what it tried; exits with 1 where something failed. */

type Check = (browser: Browser, host: OwnHost) => Promise<void>

/** Each begins where the one before has left the browser. */
const checks: Readonly<Record<string, Check>> = {
  async 'the way north, to an ending and the calm close'(browser, { url: address }) {
    await openStory(browser, `${address}?seed=3`)
    const knots = await playToEnd(browser, 'tw04')
    assert.ok(knots.some((knot) => /^(n|a|end)_/.test(knot)))
    assert.ok(knots.includes('epi_calm'))
  },
  async 'the way south, to an ending and the calm close'(browser, { url: address }) {
    await openStory(browser, `${address}?seed=3`)
    const knots = await playToEnd(browser, 'tw05')
    assert.ok(knots.some((knot) => knot.startsWith('s_')))
    assert.ok(knots.includes('epi_calm'))
  },
  async 'a place is kept over a reload'(browser, { url: address }) {
    await openStory(browser, `${address}?seed=3`)
    await takeChoice(browser, 'oc02')
    await openStory(browser, address)
    assert.equal((await readPage(browser)).turn, 1)
  },
  async 'the picture is there'(browser, { url: address }) {
    await openStory(browser, `${address}?seed=3`)
    await waitFor(browser, {
      what: 'a picture',
      body: `[...document.querySelectorAll('.scene-stills img')].some((still) => still.naturalWidth > 0)`,
    })
  },
  async 'a sound can be decoded'(browser, { url: address }) {
    await browser.open(address)
    const decoded = await browser.run(`
      const kinds = ['webm', 'm4a']
      const lengths = await Promise.all(kinds.map(async (kind) => {
        const response = await fetch('./sounds/amb_market.' + kind)
        try {
          const context = new OfflineAudioContext(2, 1, 48000)
          return (await context.decodeAudioData(await response.arrayBuffer())).duration
        } catch (error) { return 0 }
      }))
      return Math.max(...lengths)`)
    assert.ok(Number(decoded) > 1, `decoded ${String(decoded)} s`)
  },
  async 'without a network both ways can be gone, once the whole game is on the device'(browser, host) {
    await openStory(browser, host.url)
    const isKept = `await Promise.race([
      navigator.serviceWorker.ready,
      new Promise((_, fail) => setTimeout(() => fail(new Error('the game was not kept within 60 s')), 60_000)),
    ])
    return true`
    assert.equal(await browser.run(isKept), true)
    await host.cut()
    for (const way of ['tw04', 'tw05']) {
      await openStory(browser, `${host.url}?seed=3`)
      assert.ok((await playToEnd(browser, way)).includes('epi_calm'))
    }
  },
}

async function check(start: () => Promise<Browser>): Promise<number> {
  const host = await openHost()
  const browser = await start()
  let failed = 0
  for (const [what, run] of Object.entries(checks)) {
    try {
      await run(browser, host)
      console.log(`  passed  ${browser.name}: ${what}`)
    } catch (error) {
      failed += 1
      console.log(`  FAILED  ${browser.name}: ${what}: ${String(error)}`)
    }
  }
  await browser.close()
  await host.end()
  return failed
}

ensureBrowsers()
const failed =
  (await check(() => startFirefox('/usr/bin/firefox-esr'))) +
  (await check(() => startWebKit('/usr/bin/WebKitWebDriver')))
const all = 2 * Object.keys(checks).length
console.log(`${all - failed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
