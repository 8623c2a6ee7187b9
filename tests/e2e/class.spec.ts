import { expect, test } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import {
  askedElsewhere,
  callsignOf,
  isAt,
  joinLesson,
  leadChoices,
  makeCode,
  newDevice,
  openLesson,
  openSecondTeacher,
  openWall,
  pressForPage,
  scrolledToRest,
  vote,
} from '../support/class-pages.ts'
import { openHoldingProxy } from '../support/holding-proxy.ts'
import { serveTwoTongues } from '../support/two-tongues.ts'

test.describe.configure({ timeout: 120_000 })

test('a class reads together: votes, a reload, a latecomer, no network, a proxy that holds streams back, the talk, and nothing left', async ({
  browser,
  baseURL,
}) => {
  const home = baseURL ?? ''
  const proxy = await openHoldingProxy(home)
  const { teacher, code } = await openLesson(browser, home)
  const wall = await openWall(teacher)
  await expect(wall.getByText(code.slice(0, 3))).toBeVisible()
  const pupils = []
  for (const way of [home, home, home, home, proxy.url]) pupils.push(await joinLesson(browser, way, code))
  const [first, second, third, fourth, held] = pupils
  if (!first || !second || !third || !fourth || !held) throw new Error('five pupils have joined')
  await expect(wall.getByRole('status')).toHaveText('5 have joined')

  await expect(teacher.getByText('The vote has begun.')).toHaveCount(0)
  await teacher.getByRole('button', { name: 'Begin reading' }).click()
  for (const page of [wall, ...pupils]) await isAt(page, 0)
  // nobody scrolls at the wall, and nobody presses anything there
  await expect(wall.locator('.wall-choices')).toBeInViewport({ ratio: 1 })
  await expect(wall.getByRole('button')).toHaveCount(0)
  await expect(leadChoices(teacher).last()).toBeInViewport({ ratio: 1 })
  await expect(teacher.getByText(/^Reading has just begun\. About \d+.* more to an end\.$/)).toBeVisible()
  for (const pupil of [first, second, third]) await vote(pupil, 0)
  await vote(held, 1)
  await expect(held.getByText('The network is slow here')).toBeVisible()

  // a vote without a network is seen at once, and arrives when there is a network again
  await fourth.context().setOffline(true)
  await fourth.keyboard.press('1')
  await vote(fourth, 1)
  await fourth.waitForTimeout(2500)
  await fourth.context().setOffline(false)
  await expect(teacher.getByText('Everybody has voted.')).toBeVisible({ timeout: 20_000 })

  // a page that is loaded again is where it was, with its vote
  await first.reload()
  await isAt(first, 0)
  await expect(first.locator('button[aria-pressed="true"]')).toHaveCount(1)

  // whoever comes when all have voted is asked from the next time on: alone, their vote could be told from the others
  const late = await joinLesson(browser, home, code)
  await expect(late.getByText('The vote has ended.')).toBeVisible()
  await teacher.getByRole('button', { name: /End the vote/ }).click()
  await expect(wall.getByText('What do you think most of us took?')).toBeVisible()
  await teacher.getByRole('button', { name: /Show how the class voted/ }).click()
  // three, two and none: what is below three is not said, nor that from which it could be reckoned
  await expect(wall.locator('.class-counts')).toContainText('few, or not said')
  // nobody stands at the wall to scroll
  await expect(wall.locator('.class-counts')).toBeInViewport({ ratio: 1 })
  await expect(leadChoices(teacher).first()).toContainText('few, or not said')
  await expect(teacher.getByRole('button', { name: 'Pause for everybody' })).toBeInViewport()
  await teacher.getByRole('button', { name: /Let|Pause for everybody/ }).click()
  await expect(second.getByText('Your class is pausing')).toBeVisible()
  for (const page of [teacher, wall]) await expect(page.getByText('The class is pausing.')).toBeVisible()
  await teacher.getByRole('button', { name: 'Go on after the pause' }).click()
  await leadChoices(teacher).first().click()
  for (const page of [wall, late, ...pupils]) await isAt(page, 1)

  // who leaves a scene leaves it alone
  await late.locator('.leave button').click()
  await expect(late.getByRole('dialog', { name: 'In place of the scene' })).toBeVisible()
  await expect(wall.locator('.leave')).toBeHidden()
  await isAt(teacher, 1)

  // two pages of whoever leads: where one goes, the other goes along
  const other = await openSecondTeacher(teacher)
  await isAt(other, 1)
  await leadChoices(other).first().click()
  for (const page of [teacher, wall]) await isAt(page, 2)
  await other.close()

  await teacher.getByRole('button', { name: 'Class', exact: true }).click()
  await expect(teacher.getByText('This address is good on this device alone.')).toBeVisible()
  await teacher.getByText('End the class').click()
  // one press in the middle of a lesson doesn't take it away
  await expect(teacher.getByRole('button', { name: 'Delete the class now' })).toBeHidden()
  await expectAccessible(teacher)
  await teacher.getByRole('button', { name: /Stop reading/ }).click()
  await expect(wall.getByRole('heading', { name: 'How are you?' })).toBeVisible()
  await expect(second.getByText('Your class is looking back on it')).toBeVisible()
  await expect(teacher.getByRole('heading', { name: 'How are you?' })).toBeVisible()
  // a talk can be paused too; nothing of it stands on the wall then
  await teacher.getByRole('button', { name: 'Pause for everybody' }).click()
  await expect(wall.getByRole('heading')).toHaveText('The class is pausing.')
  await expect(second.getByText('Your class is pausing')).toBeVisible()
  await teacher.getByRole('button', { name: 'Go on after the pause' }).click()
  await expect(wall.getByRole('heading', { name: 'How are you?' })).toBeVisible()
  await teacher.getByRole('button', { name: /^Next/ }).click()
  await expect(wall.getByRole('heading', { name: 'What happened' })).toBeVisible()
  await expect(wall.locator('.debrief')).toContainText('not said')
  // a long step goes past on the wall as it does before whoever leads
  await teacher.getByRole('button', { name: 'What was real' }).click()
  await expect(wall.getByRole('heading', { name: 'What was real' })).toBeInViewport()
  await teacher.locator('.told-facts li').last().scrollIntoViewIfNeeded()
  await wall.waitForFunction(() => scrollY > 0)
  // a page that is loaded again is in the class, at its step, at once
  await teacher.reload()
  await expect(teacher.getByRole('heading', { name: 'What was real' })).toBeVisible()
  // each step begins at its top, and what leads on stays in sight
  await teacher.getByRole('button', { name: 'What was outside her control', exact: true }).click()
  await teacher.getByText(/^Who could have decided otherwise/).waitFor()
  await teacher.mouse.move(600, 400)
  await teacher.mouse.wheel(0, 900)
  await scrolledToRest(teacher)
  await expect(teacher.getByRole('button', { name: 'Next: Voices' })).toBeInViewport()
  await teacher.getByRole('button', { name: 'Next: Voices' }).click()
  await expect(teacher.getByRole('heading', { name: 'Voices' })).toBeInViewport()
  await expect(wall.getByText('What do they say that the story could not?')).toBeInViewport()
  await teacher.getByRole('button', { name: 'Stop here' }).click()
  await teacher.getByRole('button', { name: 'The time is up' }).click()
  await expect(late.getByRole('heading', { name: /This class has ended/ })).toBeFocused()
  expect(await late.evaluate(() => sessionStorage.length)).toBe(0)
  await teacher.getByRole('button', { name: 'Delete the class' }).click()
  await teacher.getByRole('button', { name: 'Delete it now, for everybody' }).click()
  await expect(teacher.getByText('Nothing of this class is left.')).toBeVisible()
  // no page of a class asks anything of another host
  expect(askedElsewhere(browser)).toEqual([])
  await proxy.end()
})

test('at their own pace: a place to talk, another device, no network, and the class catches up once', async ({
  browser,
  baseURL,
}) => {
  const home = baseURL ?? ''
  const { teacher, code } = await openLesson(browser, home, { pace: 'At their own pace' })
  const pupils = [await joinLesson(browser, home, code), await joinLesson(browser, home, code)]
  const [first, second] = pupils
  if (!first || !second) throw new Error('two pupils have joined')
  const callsign = await callsignOf(second)
  await teacher.getByRole('button', { name: 'Begin reading' }).click()
  for (const pupil of pupils) await isAt(pupil, 0)

  // a page that is loaded again is where it was
  await second.locator('ol.choices button[data-choice]').first().click()
  await isAt(second, 1)
  await second.reload()
  await isAt(second, 1)

  // without a network the reader goes on; the class hears of it later
  await first.context().setOffline(true)
  await expect(first.getByText('The class can’t be reached. You can read on')).toBeVisible({
    timeout: 20_000,
  })
  const path: string[] = []
  for (let turn = 0; turn < 3; turn++) {
    const choice = first.locator('ol.choices button[data-choice]').first()
    path.push((await choice.getAttribute('data-choice')) ?? '')
    await choice.click()
    await isAt(first, turn + 1)
  }
  await first.context().setOffline(false)
  const again = await newDevice(browser)
  await expect(async () => {
    await again.goto(`${home}join`)
    await again.getByLabel('The class’s code').fill(code)
    await again.getByRole('button', { name: 'I was in this class on another device' }).click()
    await again.getByLabel('Your callsign').fill(await callsignOf(first))
    await again.getByRole('button', { name: 'Go on in my place' }).click()
    await expect(again.locator('main')).toHaveAttribute('data-turn', String(path.length), { timeout: 8000 })
  }).toPass({ timeout: 60_000 })

  // both come to a place to talk, and wait there
  for (const pupil of [again, second]) {
    const stop = pupil.getByText('Your class stops here to talk')
    for (let turn = 0; turn < 20 && !(await stop.isVisible()); turn++) {
      const at = await pupil.locator('main').getAttribute('data-turn')
      await pupil.locator('ol.choices button[data-choice]').first().click()
      await expect(pupil.locator('main')).not.toHaveAttribute('data-turn', at ?? '')
    }
    await expect(stop).toBeVisible()
    await expect(pupil.getByText('What does this family know tonight, and from whom?')).toBeVisible()
  }
  await expect(teacher.getByText('So far few or none have come to one')).toBeVisible()
  await second.getByRole('button', { name: 'I need more time' }).click()
  await expect(teacher.getByText('Somebody needs more time.')).toBeVisible()
  expect(await teacher.locator('main').textContent()).not.toContain(callsign)
  await teacher.getByText('All the other places').click()
  const stop = teacher.getByRole('listitem').filter({ hasText: 'The map in flour' })
  await stop.getByRole('button', { name: 'Let everybody go on' }).click()
  await expect(second.locator('ol.choices button[data-choice]').first()).toBeVisible()
})

test('a class that ends before it begins is over on every screen, and a second adult’s page, whose key is in no address, can pause it until then', async ({
  browser,
  baseURL,
}) => {
  const { teacher, code } = await openLesson(browser, baseURL ?? '')
  const wall = await openWall(teacher)
  const pupil = await joinLesson(browser, baseURL ?? '', code)
  await expect(pupil.getByRole('heading', { name: /^You are / })).toBeFocused()

  await teacher.getByText('For a second adult, who may pause').click()
  const second = await pressForPage(teacher, /teach#/)
  // loaded again, both go on by what their tabs keep
  for (const page of [wall, second]) {
    await expect(page).toHaveURL(/\/(wall|teach)$/)
    await page.reload()
  }
  await expect(wall.getByText(code.slice(0, 3))).toBeVisible()
  await second.getByRole('button', { name: 'Pause for everybody' }).click()
  await expect(second.getByRole('button', { name: 'Go on after the pause' })).toBeVisible()
  await expect(teacher.getByRole('button', { name: 'Go on after the pause' }).first()).toBeVisible()

  await teacher.getByText('End the class').click()
  await teacher.getByRole('button', { name: 'There is no time left' }).click()
  await expect(wall.getByRole('heading', { name: 'This class has ended.' })).toBeVisible()
  await expect(second.getByText('This class has ended.')).toBeVisible()
  await expect(pupil.getByRole('heading', { name: 'This class has ended.' })).toBeFocused()
  await expectAccessible(pupil)
})

test('a class that isn’t there any more is said where somebody would go on with it', async ({
  browser,
  baseURL,
}) => {
  const { teacher } = await openLesson(browser, baseURL ?? '')
  const other = await teacher.context().newPage()
  await other.goto(`${baseURL ?? ''}teach`)
  const goOn = other.getByRole('button', { name: /Go on with the class/ })
  await teacher.getByText('End the class').click()
  await teacher.getByRole('button', { name: 'There is no time left' }).click()
  await teacher.getByRole('button', { name: 'Delete the class' }).click()
  await teacher.getByRole('button', { name: 'Delete it now, for everybody' }).click()
  await expect(teacher.getByText('Nothing of this class is left.')).toBeVisible()
  await goOn.click()
  await expect(other.getByRole('alert')).toHaveText('This class is not there any more.')
  await expect(goOn).toHaveCount(0)
})

test('a class in two tongues: whoever leads reads in one, and a pupil chooses, and chooses otherwise', async ({
  browser,
  baseURL,
}) => {
  const home = baseURL ?? ''
  const [teacher, pupil] = [await newDevice(browser), await newDevice(browser)]
  for (const page of [teacher, pupil]) await serveTwoTongues(page)
  await teacher.goto(`${home}teach?story=two-tongues`)
  await teacher.getByRole('radio', { name: '한국어' }).check()
  await expect(teacher.getByRole('checkbox', { name: 'English' })).toBeChecked()
  const code = await makeCode(teacher)
  await pupil.goto(`${home}join?class=${code}`)
  await pupil.getByRole('button', { name: 'Join', exact: true }).click()
  await pupil.getByRole('button', { name: 'English' }).click()
  await expect(pupil.getByRole('heading', { name: /^You are / })).toBeVisible()
  await teacher.getByRole('button', { name: 'Begin reading' }).click()
  await expect(teacher.getByText('문이 하나 있다.')).toBeVisible()
  await expect(pupil.getByText('A door.')).toBeVisible()
  await pupil.getByRole('button', { name: 'Language' }).click()
  await pupil.getByRole('button', { name: '한국어' }).click()
  await expect(pupil.getByText('문이 하나 있다.')).toBeVisible()
})

test('what is typed wrong is said in a sentence, and loses nothing', async ({ page }) => {
  await page.goto('join')
  const join = page.getByRole('button', { name: 'Join', exact: true })
  await join.click()
  await expect(page.getByRole('alert')).toHaveText('Type the code first.')
  await page.getByLabel('The class’s code').fill('abc')
  await join.click()
  await expect(page.getByRole('alert')).toContainText('That is no code of a class')
  await page.getByLabel('The class’s code').fill('ZZZ-ZZZ')
  await join.click()
  await expect(page.getByRole('alert')).toContainText('There is no class with this code')
  await expect(page.getByLabel('The class’s code')).toHaveValue('ZZZ-ZZZ')
  await expectAccessible(page)
})

test('a teacher is asked to think of who will be in the room before there is a code', async ({ page }) => {
  await page.goto('teach')
  await page.getByRole('button', { name: 'Make the code' }).click()
  await expect(page.getByRole('alert')).toHaveText('Tick the four lines first.')
  await expectAccessible(page)
})

test('the wall without its address says where to open it', async ({ page }) => {
  await page.goto('wall')
  await expect(page.getByText('Open the wall from the page of whoever leads it')).toBeVisible()
})
