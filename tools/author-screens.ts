import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { createServer } from 'vite'
import { chromiumArgs, ensureChromium } from './chromium.ts'

/** Takes pictures of what authors work with, into docs/screens/: the map, the book, and the panel of the dev page. */
const folder = 'docs/screens'
const file = (path: string) => pathToFileURL(resolve(path)).href
const map = file('.cache/map/pocket-of-air.html')
const book = file('.cache/book/pocket-of-air.html')

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs })

for (const colorScheme of ['light', 'dark'] as const) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, colorScheme })
  const page = await context.newPage()
  await page.goto(map)
  await take(page, `authors-map-${colorScheme}`)
  await page.getByText('n_work', { exact: true }).first().click()
  await take(page, `authors-map-knot-${colorScheme}`)
  await page.goto(book)
  await page.getByText('Chapter 3').first().click()
  await take(page, `authors-book-${colorScheme}`)
  await context.close()
}

const server = await createServer({ server: { port: 0 }, logLevel: 'error' })
await server.listen()
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?seed=3&path=oc02+hj01+tw01+tw04+of01`)
await page.locator('.author summary').click()
await page.getByRole('button', { name: 'the other way' }).first().waitFor()
await take(page, 'authors-panel')
await server.close()
await browser.close()

async function take(shown: Page, name: string): Promise<void> {
  await shown.waitForTimeout(1200)
  await sharp(await shown.screenshot())
    .webp({ quality: 78 })
    .toFile(`${folder}/${name}.webp`)
}
