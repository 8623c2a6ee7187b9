import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, type Page } from '@playwright/test'
import { chromiumArgs, findChromium } from '../../tools/chromium.ts'
import { isAt, joinLesson, leadChoices, openLesson, openWall, vote } from '../support/class-pages.ts'
import { openHoldingProxy } from '../support/holding-proxy.ts'

const port = 4388
const home = `http://127.0.0.1:${port}/`
const twoMinutes = 120_000

/**
 * A whole lesson in real browsers: a teacher, a wall, six pupils, the short telling from its first line to the end of the talk.
 * On the way one page is loaded again, one pupil is two minutes without a network, one is behind a proxy that holds streams
 * back, one comes late, and the relay is killed and started again.
 */
export async function soakClass(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'lesson-'))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    args: [...chromiumArgs],
    ...(executablePath === null ? {} : { executablePath }),
  })
  let relay = await startRelay(folder)
  try {
    const proxy = await openHoldingProxy(home)
    const { teacher, code } = await openLesson(browser, home)
    const wall = await openWall(teacher)
    const pupils: Page[] = []
    for (const way of [home, home, home, home, proxy.url]) pupils.push(await joinLesson(browser, way, code))
    await teacher.getByRole('button', { name: 'Begin reading' }).click()
    let turn = 0
    for (; (await teacher.locator('main[data-ended]').count()) === 0; turn++) {
      console.log(`turn ${turn}: ${await teacher.locator('main').getAttribute('data-knot')}`)
      for (const page of [wall, ...pupils]) await isAt(page, turn)
      const choices = await leadChoices(teacher).count()
      if (choices > 1) {
        const [, second, third, fourth] = pupils
        if (turn === 2) await second?.reload()
        if (turn === 3) await third?.context().setOffline(true)
        if (turn === 4) pupils.push(await joinLesson(browser, home, code))
        if (turn === 5) {
          relay.kill('SIGKILL')
          relay = await startRelay(folder)
        }
        for (const [i, pupil] of pupils.entries())
          if (turn !== 3 || pupil !== third) await vote(pupil, i % choices)
        if (turn === 3) {
          await third?.waitForTimeout(twoMinutes)
          await third?.context().setOffline(false)
          if (third !== undefined) await vote(third, 0)
        }
        await expect(teacher.getByText('Everybody has voted.')).toBeVisible({ timeout: 30_000 })
        await teacher.getByRole('button', { name: /Show how the class voted/ }).click()
        if (fourth !== undefined) await expect(fourth.locator('.class-counts')).toBeVisible()
      }
      await leadChoices(teacher).first().click()
    }
    await teacher
      .getByRole('button', { name: /Stop reading/ })
      .first()
      .click()
    for (let step = 0; step < 7; step++) await teacher.getByRole('button', { name: /^Next/ }).click()
    await teacher.getByRole('button', { name: 'End the talk' }).click()
    for (const pupil of pupils) await expect(pupil.getByText('This class has ended')).toBeVisible()
    await proxy.end()
    console.log(`A lesson of ${turn} turns with ${pupils.length} pupils: every vote arrived.`)
  } finally {
    await browser.close()
    relay.kill()
    rmSync(folder, { recursive: true })
  }
}

async function startRelay(folder: string) {
  const file = join(folder, 'classes.sqlite')
  const relay = spawn(process.execPath, ['server/main.ts', '--port', String(port), '--classes', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve) => relay.stdout.once('data', resolve))
  return relay
}
