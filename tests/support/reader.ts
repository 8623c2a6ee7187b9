import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test'
import { modeWords } from '../../game/modes/mode-words.ts'

/** A page with the story, or the frame that holds it. */
export type Told = Page | Frame

/** How a test reads the page: by the stable handles that the README names. */
export const turnOf = async (page: Told): Promise<number> =>
  Number(await page.locator('main').getAttribute('data-turn'))
export const knotOf = (page: Told): Promise<string | null> => page.locator('main').getAttribute('data-knot')
export const isEnded = async (page: Told): Promise<boolean> =>
  (await page.locator('main[data-ended]').count()) > 0

/** The story's own lines on screen. What the picture shows in words comes when the picture does. */
export const linesOf = (page: Told | FrameLocator): Promise<string[]> =>
  page.locator('[data-passage] [data-line]').allInnerTexts()

/** The ids of the choices on screen, without the one that leaves the scene. */
export function choiceIds(page: Told): Promise<string[]> {
  return page
    .locator('ol button[data-choice]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-choice') ?? ''))
}

/** Waits until choices answer. */
export async function ready(page: Told): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('choosable').length > 0)
}

/** Opens the page and waits until choices answer. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(query)
  await ready(page)
}

/** Waits until the picture stands there and is told in words: from then on the card lies in its place for it. */
export async function pictured(page: Told): Promise<void> {
  await expect(page.getByText(/^Picture: /)).toBeAttached()
}

/** Waits until a dialog holds what it is opened for: that is fetched when it is asked for, and may come later. */
export async function dialogFilled(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (const absence of Object.values(modeWords.asideStates))
    await expect(dialog.getByText(absence, { exact: true })).toHaveCount(0)
}

/** Does `act` and waits for the next beat. */
export async function nextBeat(page: Told, act: () => Promise<void>): Promise<void> {
  const before = await turnOf(page)
  await act()
  await expect(page.locator('main')).toHaveAttribute('data-turn', String(before + 1))
}

/** Takes a choice by tapping it. */
export async function take(page: Told, choiceId: string): Promise<void> {
  await nextBeat(page, () => page.locator(`button[data-choice="${choiceId}"]`).click())
}

/** Reads on, always the first choice, as far as a knot. */
export async function readTo(page: Told, knot: string): Promise<void> {
  for (let turn = 0; (await knotOf(page)) !== knot; turn++) {
    if (turn > 60) throw new Error(`${knot} never came`)
    const [first = ''] = await choiceIds(page)
    await take(page, first)
  }
}

/** Reads on to the end, taking `wanted` choices where they are offered and else the first; gives back the knots passed. */
export async function readToEnd(
  page: Told,
  wanted: readonly string[],
  choose: (choiceId: string, index: number) => Promise<void> = (choiceId) => take(page, choiceId),
): Promise<string[]> {
  const knots: string[] = []
  for (let turn = 0; turn < 60; turn++) {
    knots.push((await knotOf(page)) ?? '')
    if (await isEnded(page)) return knots
    const ids = await choiceIds(page)
    const index = Math.max(
      0,
      ids.findIndex((id) => wanted.includes(id)),
    )
    await choose(ids[index] ?? '', index)
  }
  throw new Error(`no end after 60 turns: ${knots.join(' ')}`)
}
