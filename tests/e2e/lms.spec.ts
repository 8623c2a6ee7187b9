import { readFileSync } from 'node:fs'
import { expect, test, type Frame, type Page } from '@playwright/test'
import { createWalker } from '../../game/insight/walk.ts'
import { replay } from '../../game/session/replay.ts'
import { createSave } from '../../game/session/save.ts'
import { writeShortSave } from '../../game/session/short-save.ts'
import { startOf } from '../../game/session/story-file.ts'
import { hash32, hashStory } from '../../game/story/hash.ts'
import { createStoryteller } from '../../game/story/storyteller.ts'
import { openLmsHost, readBuiltStory, type Kept, type LmsHost } from '../support/lms-host.ts'
import { choiceIds, isEnded, linesOf, ready, take, turnOf } from '../support/reader.ts'
import { openSmallLrs } from '../support/small-lrs.ts'

test.describe.configure({ mode: 'serial' })

let host: LmsHost
/** A telling of the long cut, as far as the page that looks back on it. */
let way: { readonly seed: number; readonly path: readonly string[] }
/** The place after so many choices of it, as the page keeps it. */
let placeAfter: (choices: number) => string

test.beforeAll(async () => {
  host = await openLmsHost()
  const compiled = readFileSync('dist/stories/pocket-of-air/en.json', 'utf8')
  const start = startOf(readBuiltStory().cuts.find(({ id }) => id === 'full') ?? null)
  way = createWalker(compiled, start)(3, (offered, turn) => {
    const listed = offered.filter(({ leaves }) => !leaves)
    const choice = listed[hash32(`3/${turn}`) % listed.length]
    if (choice === undefined) throw new Error('a beat with choices offers one')
    return choice
  })
  const { turns } = replay(createStoryteller(compiled, start), way)
  placeAfter = (choices) => {
    const story = { id: 'pocket-of-air', cut: 'full', hash: hashStory(compiled) }
    const state = { story, turns: turns.slice(0, choices + 1), pending: null, notice: null }
    const place = writeShortSave(createSave(state, 0), 4096)
    if (typeof place !== 'string') throw new Error(place.message)
    return place
  }
})

test.afterAll(() => host.end())

/** The frame of the unit once choices answer in it. */
async function unitIn(page: Page, address: string): Promise<Frame> {
  await page.goto(address)
  await expect(page.frameLocator('iframe').locator('main')).toBeVisible()
  const frame = page.frame('unit')
  if (frame === null) throw new Error('the course has no frame')
  await ready(frame)
  return frame
}

const said = (frame: Frame) => frame.getByRole('status').first()
async function takeFirst(frame: Frame, count: number): Promise<void> {
  for (let n = 0; n < count; n++) await take(frame, (await choiceIds(frame))[0] ?? '')
}

const lastKept = () => host.commits.at(-1) ?? null

/** Closes the unit as a course does, by putting something else in its frame; gives back what it kept last. */
async function exit(page: Page): Promise<Kept> {
  await page.getByRole('button', { name: 'Exit' }).click()
  await expect.poll(() => page.frame('unit')?.url()).toBe('about:blank')
  const kept = lastKept()
  if (kept === null) throw new Error('nothing was kept')
  return kept
}

const dialects = {
  scorm12: {
    kept: (place: string): Kept => ({
      cmi: { suspend_data: place, core: { lesson_status: 'incomplete', exit: 'suspend' } },
    }),
    status: 'core.lesson_status',
    time: 'core.session_time',
    exit: 'core.exit',
    timeFormat: /^0\d:\d\d:\d\d(\.\d{1,2})?$/,
  },
  scorm2004: {
    kept: (place: string): Kept => ({
      cmi: { suspend_data: place, completion_status: 'incomplete', exit: 'suspend' },
    }),
    status: 'completion_status',
    time: 'session_time',
    exit: 'exit',
    timeFormat: /^PT\d+H\d+M\d+(\.\d{1,2})?S$/,
  },
} as const

for (const standard of ['scorm12', 'scorm2004'] as const) {
  const dialect = dialects[standard]

  test(`${standard}: a full telling that was closed in the middle goes on there, and its end is reported`, async ({
    page,
  }) => {
    const unit = host.upload(standard, 'full')
    const middle = Math.floor(way.path.length / 2)
    const frame = await unitIn(page, host.launchScorm(unit, standard, dialect.kept(placeAfter(middle))))
    expect(await turnOf(frame)).toBe(middle)
    await take(frame, way.path[middle] ?? '')
    await take(frame, way.path[middle + 1] ?? '')
    const text = await linesOf(frame)
    const kept = await exit(page)
    expect(kept.cmi.suspend_data).toBe(placeAfter(middle + 2))
    expect(kept.cmi).toHaveProperty(dialect.status, 'incomplete')
    expect(kept.cmi).toHaveProperty(dialect.exit, 'suspend')
    expect(kept.cmi).toHaveProperty(dialect.time, expect.stringMatching(dialect.timeFormat))

    const again = await unitIn(page, host.launchScorm(unit, standard, kept))
    expect(await turnOf(again)).toBe(middle + 2)
    expect(await linesOf(again)).toEqual(text)

    const near = way.path.length - 2
    const last = await unitIn(page, host.launchScorm(unit, standard, dialect.kept(placeAfter(near))))
    for (const id of way.path.slice(near)) await take(last, id)
    const { cmi } = await exit(page)
    expect(cmi).toHaveProperty(dialect.status, 'completed')
    expect(cmi.suspend_data).toBe(placeAfter(way.path.length))
    expect(placeAfter(way.path.length).length).toBeLessThanOrEqual(4096)
    expect(cmi).toMatchObject({ interactions: {}, objectives: {} })
    expect(JSON.stringify(cmi)).not.toMatch(/passed|failed|"raw":"\d/)
  })
}

test('a place that can’t be read is said, and stays with the course until the reader goes on', async ({
  page,
}) => {
  const unit = host.upload('scorm12', 'full')
  const garbage = '{"score":100}\u0000; DROP TABLE'
  const launch = () => unitIn(page, host.launchScorm(unit, 'scorm12', dialects.scorm12.kept(garbage)))
  const frame = await launch()
  await expect(said(frame)).toContainText('could not be read')
  expect(await turnOf(frame)).toBe(0)
  expect((await exit(page)).cmi.suspend_data).toBe(garbage)
  await takeFirst(await launch(), 1)
  expect((await exit(page)).cmi.suspend_data).toMatch(/^s1\.pocket-of-air\.full\./)
})

test('an API that fails and lacks a part is said, and the story goes on', async ({ page }) => {
  const broken = `window.API = {
    LMSInitialize: () => 'true',
    LMSGetValue() { throw new Error('get') },
    LMSSetValue() { throw new Error('set') },
    LMSFinish() { throw new Error('finish') },
  }`
  const frame = await unitIn(page, host.launch(host.upload('scorm12', 'full'), broken))
  await expect(said(frame)).toContainText('did not take your place just now')
  await takeFirst(frame, 2)
})

test('without a course the story is read alone, and the page says so', async ({ page }) => {
  const frame = await unitIn(page, host.launch(host.upload('scorm12', 'full'), 'window.API_1484_11 = {}'))
  await expect(said(frame)).toContainText('No course was found')
  await takeFirst(frame, 2)
})

test('cmi5: launched, completed and left by the rules of a record store', async ({ page }) => {
  const lrs = await openSmallLrs()
  const unit = host.upload('cmi5', 'five', [lrs.origin])
  const open = (more = {}) => unitIn(page, host.launch(`${unit}&${lrs.launch(more)}`, ''))
  const verbsOf = (visit: number) => () => lrs.verbs()[visit]

  const frame = await open()
  await expect(said(frame)).toContainText('It is told nothing else')
  await takeFirst(frame, 3)
  const text = await linesOf(frame)
  await page.getByRole('button', { name: 'Exit' }).click()
  await expect.poll(verbsOf(0)).toEqual(['initialized', 'terminated'])

  const again = await open({ returnURL: `${host.url}lms/0` })
  expect(await turnOf(again)).toBe(3)
  expect(await linesOf(again)).toEqual(text)
  while (!(await isEnded(again))) await takeFirst(again, 1)
  await expect.poll(verbsOf(1)).toEqual(['initialized', 'completed'])
  await again.getByRole('button', { name: 'Step away' }).click()
  await again.getByRole('button', { name: 'Stop reading' }).click()
  await again.getByRole('button', { name: 'Back to the course' }).click()
  await expect.poll(verbsOf(1)).toEqual(['initialized', 'completed', 'terminated'])
  await expect.poll(() => page.frame('unit')?.url()).toBe(`${host.url}lms/0`)

  expect(lrs.faults).toEqual([])
  await lrs.end()
})
