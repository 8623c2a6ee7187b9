import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'

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

/** What was asked of other hosts than this machine, by the device that asked. */
const elsewhere = new WeakMap<BrowserContext, string[]>()
const thisMachine = ['127.0.0.1', 'localhost']

/** What a browser's devices have asked of other hosts, as addresses. */
export const askedElsewhere = (browser: Browser): readonly string[] =>
  browser.contexts().flatMap((device) => elsewhere.get(device) ?? [])

/** A device of its own: nothing is shared with another. */
export async function newDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const asked: string[] = []
  elsewhere.set(context, asked)
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^(http|ws)s?:$/.test(protocol) && !thisMachine.includes(hostname)) asked.push(request.url())
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

/** Another window on the device of whoever leads, in which they go on with the same class. */
export async function openSecondTeacher(teacher: Page): Promise<Page> {
  const [other] = await Promise.all([
    teacher.context().waitForEvent('page'),
    teacher.evaluate(() => void open('teach', '_blank', 'popup,noopener')),
  ])
  await other.getByRole('button', { name: /^Go on with the class/ }).click()
  return other
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

/** Waits until a page that a wheel turns has begun to scroll, and has come to rest. */
export async function scrolledToRest(page: Page): Promise<void> {
  await page.waitForFunction(() => scrollY > 0)
  let last = 0
  const step = async () => {
    const before = last
    last = await page.evaluate(() => scrollY)
    return last - before
  }
  await expect.poll(step).toBe(0)
}
