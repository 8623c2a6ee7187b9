import { expect, type Browser, type Page } from '@playwright/test'

/** Whoever leads, with the code that pupils type. */
export interface Lesson {
  readonly teacher: Page
  readonly code: string
}

interface LessonOptions {
  readonly cut?: string
  readonly pace?: 'Together' | 'At their own pace'
}

/** Opens a class as a teacher does, from an empty page to the code. */
export async function openLesson(
  browser: Browser,
  home: string,
  { cut = 'The short telling', pace = 'Together' }: LessonOptions = {},
): Promise<Lesson> {
  const teacher = await newDevice(browser)
  await teacher.goto(`${home}teach`)
  await teacher.getByRole('radio', { name: new RegExp(cut) }).check()
  await teacher.getByRole('radio', { name: new RegExp(`^${pace}`) }).check()
  return { teacher, code: await makeCode(teacher) }
}

/** Thinks of who will be in the room, and gets the code. */
export async function makeCode(teacher: Page): Promise<string> {
  const checks = teacher.getByRole('group', { name: 'Before there is a code' }).getByRole('checkbox')
  for (const check of await checks.all()) await check.check()
  await teacher.getByRole('button', { name: 'Make the code' }).click()
  const code = await teacher.locator('.class-code .code').textContent()
  return (code ?? '').replace(/\s/g, '')
}

/** A device of its own: nothing is shared with another. */
export async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  return context.newPage()
}

/** A pupil who types the code. */
export async function joinLesson(browser: Browser, home: string, code: string): Promise<Page> {
  const pupil = await newDevice(browser)
  await pupil.goto(`${home}join`)
  await pupil.getByLabel('The class’s code').fill(code)
  await pupil.getByRole('button', { name: 'Join', exact: true }).click()
  await expect(pupil.getByText(/^You are /).first()).toBeVisible()
  return pupil
}

/** The wall, opened from the teacher's sheet: a window that lies on the projector, with no key to the class in its address. */
export async function openWall(teacher: Page): Promise<Page> {
  const wall = await pressForPage(teacher, /Open the wall/)
  await expect(wall.locator('.class-page.wall')).toBeVisible()
  expect(new URL(wall.url()).hash).toBe('')
  return wall
}

/** The page that a link opens in a window of its own: of two tabs in one, the browser would hold back the other. */
export async function pressForPage(from: Page, link: RegExp): Promise<Page> {
  const [opened] = await Promise.all([
    from.context().waitForEvent('page'),
    from.getByRole('link', { name: link }).click({ modifiers: ['Shift'] }),
  ])
  return opened
}

/** The callsign that a pupil sees. */
export async function callsignOf(pupil: Page): Promise<string> {
  const said = await pupil
    .getByText(/^You are /)
    .first()
    .textContent()
  return /You are (.*?)\./.exec(said ?? '')?.[1] ?? ''
}

/** Votes for the choice at this place of the list, and waits until the class has it. */
export async function vote(pupil: Page, place: number): Promise<void> {
  const choice = pupil.locator('ol.choices button[data-choice]').nth(place)
  await choice.click()
  await expect(choice).toHaveAttribute('aria-pressed', 'true')
}

/** The choices of the class's page of whoever leads. */
export const leadChoices = (teacher: Page) => teacher.locator('ol.choices button[data-choice]')

/** Waits until a page is where the class is, after so many choices. A held line tries for a stream first, four seconds long. */
export async function isAt(page: Page, turn: number): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('data-turn', String(turn), { timeout: 20_000 })
}
