import { expect, type Browser, type Page } from '@playwright/test'

/** Whoever leads, with the code that pupils type. */
export interface Lesson {
  readonly teacher: Page
  readonly code: string
}

/** Opens a class as a teacher does, from an empty page to the code. */
export async function openLesson(
  browser: Browser,
  { cut = 'The short telling', pace = 'Together' }: { cut?: string; pace?: string } = {},
): Promise<Lesson> {
  const teacher = await newDevice(browser)
  await teacher.goto('teach')
  await teacher.getByRole('radio', { name: new RegExp(cut) }).check()
  await teacher.getByRole('radio', { name: new RegExp(`^${pace}`) }).check()
  for (const check of await teacher
    .getByRole('group', { name: 'Before there is a code' })
    .getByRole('checkbox')
    .all())
    await check.check()
  await teacher.getByRole('button', { name: 'Make the code' }).click()
  const code = await teacher.locator('.class-code .code').textContent()
  return { teacher, code: (code ?? '').replace(/\s/g, '') }
}

/** A device of its own: nothing is shared with another. */
export async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' })
  return context.newPage()
}

/** A pupil who types the code. */
export async function joinLesson(browser: Browser, code: string): Promise<Page> {
  const pupil = await newDevice(browser)
  await pupil.goto('join')
  await pupil.getByLabel('The class’s code').fill(code)
  await pupil.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(pupil.getByRole('heading', { name: /^You are / })).toBeVisible()
  return pupil
}

/** The callsign that a pupil sees in the lobby. */
export async function callsignOf(pupil: Page): Promise<string> {
  const said = await pupil.getByRole('heading', { name: /^You are / }).textContent()
  return (said ?? '').replace('You are ', '').replace('.', '')
}
