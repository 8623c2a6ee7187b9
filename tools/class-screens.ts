import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { createApp } from '../server/app.ts'
import { createClassRoutes } from '../server/classes/class-routes.ts'
import { createClassroom } from '../server/classes/classroom.ts'
import { createLimits } from '../server/classes/limits.ts'
import { openSqliteLogs } from '../server/classes/sqlite-logs.ts'
import { createClassClient, newToken } from '../tests/support/class-client.ts'
import {
  joinLesson,
  leadChoices,
  newDevice,
  openLesson,
  openWall,
  vote,
} from '../tests/support/class-pages.ts'
import { listen } from '../tests/support/listen.ts'
import { choiceIds } from '../tests/support/reader.ts'
import { chromiumArgs, ensureChromium } from './chromium.ts'

/** Takes pictures of a lesson as whoever leads it, a pupil with a phone, and the wall see it, into docs/screens/. */
const phone = { width: 360, height: 640 }
const projector = { width: 1920, height: 1080 }
/** The places of the choices that a class votes for, over and over. */
const votes = [0, 1, 2, 0, 1, 0, 2]

const logs = openSqliteLogs({ file: ':memory:', clock: Date.now })
const routes = createClassRoutes({ classroom: createClassroom(logs), limits: createLimits(Date.now) })
const [home, stop] = await listen(createApp('dist', { classes: routes }))
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })

const form = await newDevice(browser)
await form.goto(`${home}teach`)
await form.getByRole('button', { name: 'Make the code' }).waitFor()
await shoot(form, 'class-setup')
const { teacher, code } = await openLesson(browser, home)
await shoot(teacher, 'class-sheet')
const wall = await openWall(teacher)
await wall.setViewportSize(projector)
const pupil = await joinLesson(browser, home, code)
// the rest of the class has no screens
const relay = createClassClient((path, init) => fetch(new URL(path, home), init))
const others = Array.from({ length: 13 }, newToken)
for (const token of others) await relay.sit(code, token)
await pupil.setViewportSize(phone)
await shoot(pupil, 'class-lobby')
await shoot(wall, 'class-wall-join')
await teacher.getByRole('button', { name: 'Begin reading' }).click()
await vote(pupil, 0)
const offered = await choiceIds(pupil)
for (const [i, token] of others.entries()) {
  const choice = offered[votes[i % votes.length] ?? 0]
  await relay.send(code, token, { kind: 'chose', turn: 0, choice, offered })
}
await shoot(pupil, 'class-seat')
await shoot(teacher, 'class-lead')
await shoot(wall, 'class-wall')
await teacher.getByRole('button', { name: /Show how the class voted/ }).click()
await shoot(wall, 'class-wall-counts')
await leadChoices(teacher).first().click()
await teacher.getByRole('button', { name: 'Class', exact: true }).click()
await teacher.getByText('End the class').click()
await teacher.getByRole('button', { name: /Stop reading/ }).click()
await teacher.getByRole('button', { name: /^Next/ }).click()
await shoot(teacher, 'class-talk')
await shoot(wall, 'class-wall-talk')
await browser.close()
stop()
await logs.close()

async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  // pictures and captions have come by then; a class's line is never idle
  await sleep(1500)
  const { width, height } = page.viewportSize() ?? projector
  const png = await page.screenshot()
  await sharp(png).webp({ quality: 64 }).toFile(`docs/screens/${name}-${width}x${height}.webp`)
}
