import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { isProblem } from '../../game/story/problem.ts'
import { parseLessonFile } from '../../tools/lessons/lesson-file.ts'
import { countPages, printPage, sheets } from '../../tools/lessons/print-papers.ts'
import { expectAccessible } from '../support/axe.ts'
import { readPdfText } from '../support/pdf-text.ts'

const written = 'stories/pocket-of-air/lesson'
/** Every paper of the story, in each of its languages. */
const papers = globSync('*.json', { cwd: written }).flatMap((file) => {
  const lesson = parseLessonFile(JSON.parse(readFileSync(`${written}/${file}`, 'utf8')), file)
  if (isProblem(lesson)) throw new Error(lesson.message)
  return lesson.papers.map(({ id, onePage }) => ({
    id,
    onePage,
    address: `lessons/${basename(file, '.json')}/${id}.html`,
  }))
})
const cards = papers.filter(({ id }) => id === 'cards')

/** Papers of each kind, on a phone. */
const onPhone = [
  'lessons/',
  ...papers
    .filter(({ id }) => ['plan-45', 'cards', 'letter', 'pupil-sheet'].includes(id))
    .map(({ address }) => address),
  'lessons/en/text-06.html',
]
const millimetre = 96 / 25.4

/** What a sheet of paper holds between the margins of print.css, in millimetres. */
const room = { A4: { width: 176, height: 262 }, Letter: { width: 181.9, height: 244.4 } }

/** Every piece of the paper on screen stands in the PDF, in letters that can be searched and read aloud. */
async function expectWords(page: Page, pdf: Buffer): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  const pieces = await page
    .locator('main :is(h1, h2, h3, p, li, dt, dd, th, td)')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.textContent))
  await page.emulateMedia({ media: null })
  // a style gives some of them a capital
  const bare = (text: string) => text.replace(/\s+/g, '').toLowerCase()
  const printed = bare(readPdfText(pdf).join(''))
  expect(pieces.length).toBeGreaterThan(5)
  expect(pieces.filter((piece) => !printed.includes(bare(piece)))).toEqual([])
}

test('the papers are accessible, have their faces, and fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of onPhone) {
    await page.goto(address)
    await expectAccessible(page)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(wide, `${address} is wider than the page`).toBe(false)
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    )
  }
})

test.describe('on paper', () => {
  // the foot of a sheet is a style that the printing script adds, to pages from a folder, which have no policy
  test.use({ bypassCSP: true })

  test('what must stay on one page does, on either kind of sheet, and the PDF is tagged', async ({
    page,
  }) => {
    for (const { address } of papers.filter(({ onePage }) => onePage)) {
      await page.goto(address)
      for (const sheet of sheets) {
        const pdf = await printPage(page, sheet)
        expect(countPages(pdf), `${address} on ${sheet}`).toBe(1)
        expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
        await expectWords(page, pdf)
      }
    }
  })

  test('every other paper has its title and all its words on the sheets that it is printed on', async ({
    page,
  }) => {
    for (const { address } of papers.filter(({ id, onePage }) => !onePage && id !== 'cards')) {
      await page.goto(address)
      await expectWords(page, await printPage(page, 'A4'))
    }
  })

  test('four cards fill a sheet, and none is split', async ({ page }) => {
    for (const [sheet, { address }] of sheets.flatMap((sheet) =>
      cards.map((card) => [sheet, card] as const),
    )) {
      await page.goto(address)
      const pdf = await printPage(page, sheet)
      expect(countPages(pdf), sheet).toBe(3)
      await expectWords(page, pdf)
      await page.emulateMedia({ media: 'print' })
      const { width, height } = room[sheet]
      await page.setViewportSize({ width: Math.floor(width * millimetre), height: 900 })
      const boxes = await page
        .locator('.card')
        .evaluateAll((all) =>
          all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
        )
      expect(boxes).toHaveLength(12)
      const ends = [3, 7, 11].map((last) => boxes[last]?.bottom ?? Infinity)
      const starts = [0, boxes[4]?.top ?? 0, boxes[8]?.top ?? 0]
      ends.forEach((end, i) => expect(end - (starts[i] ?? 0), sheet).toBeLessThanOrEqual(height * millimetre))
      await page.emulateMedia({ media: null })
    }
  })
})

test('the preview opens the game in the scene that it names', async ({ page }) => {
  await page.goto('lessons/en/preview.html')
  await page.locator('#n_knock a[data-scene]').last().click()
  await expect(page.locator('main[data-knot="n_knock"]')).toBeVisible()
})
