import { expect, test, type Page } from '@playwright/test'
import { openAxTree } from '../support/ax-tree.ts'
import { choiceIds, dialogFilled, isEnded, open, take } from '../support/reader.ts'
import { openStory, plainOf, textsOf } from '../support/story-beats.ts'
import { isProblem } from '../../game/story/problem.ts'

const seed = 3
const { teller } = openStory('five')

for (const [route, wanted] of [
  ['north', 'tw04'],
  ['south', 'tw05'],
] as const) {
  test(`every text and every choice of the way ${route} stands in the accessibility tree, in order`, async ({
    page,
  }) => {
    await open(page, `?seed=${seed}`)
    const tree = await openAxTree(page)
    let told = teller.open(seed)
    for (;;) {
      const words = (await tree.read())
        .filter(({ role }) => role === 'StaticText')
        .map(({ name }) => name)
        .join('')
      let all = plainOf(words)
      for (const text of textsOf(told.beat)) {
        // its words one by one: numbers of sources may stand between them
        expect(all).toContain(text)
        all = all.slice(all.indexOf(text) + text.length)
      }
      if (await isEnded(page)) break
      const ids = await choiceIds(page)
      const id = ids.find((one) => one === wanted) ?? ids[0] ?? ''
      await take(page, id)
      const next = teller.choose(told.position, id)
      if (isProblem(next)) throw new Error(next.message)
      told = next
    }
  })
}

/** Every control on screen whose name lacks the words that are seen on it (WCAG 2.5.3): voice control could not reach it. */
async function listUnspeakable(page: Page): Promise<string[]> {
  const tree = await openAxTree(page)
  const controls = (await tree.read()).filter(({ role }) =>
    /^(button|link|checkbox|radio|slider|DisclosureTriangle|textbox|combobox|switch|tab|menuitem)$/.test(
      role,
    ),
  )
  expect(controls.length).toBeGreaterThan(0)
  const plain = (text: string) => plainOf(text).toLowerCase()
  const unspeakable: string[] = []
  for (const control of controls) {
    const seen = plain(await tree.visibleText(control))
    const isNamed = plain(control.name) !== ''
    const hasWords = /[\p{L}\p{N}]/u.test(seen)
    if (!isNamed || (hasWords && !plain(control.name).includes(seen)))
      unspeakable.push(`${seen} / ${control.name}`)
  }
  return unspeakable
}

test('every control can be called by the words that are seen on it, and every choice by its number', async ({
  page,
}) => {
  await open(page, `?seed=${seed}&path=oc02`)
  expect(await listUnspeakable(page)).toEqual([])
  await expect(page.getByRole('button', { name: /^2 / })).toHaveCount(1)
  await page.keyboard.press('Escape')
  const away = page.getByRole('dialog')
  await expect(away).toBeVisible()
  expect(await listUnspeakable(page)).toEqual([])
  const others = await away.locator('.also').getByRole('button').allInnerTexts()
  expect(others.length).toBeGreaterThan(2)
  // that one opens nothing: it tells the picture behind
  for (const other of others.filter((one) => one !== 'What the picture shows')) {
    await away.getByRole('button', { name: other, exact: true }).click()
    await expect(away.getByRole('heading', { level: 2 })).toBeFocused()
    await dialogFilled(page)
    expect(await listUnspeakable(page)).toEqual([])
    await page.keyboard.press('Escape')
    await expect(away).toHaveAccessibleName('You have stepped away')
  }
  for (const mode of ['kiosk', 'room']) {
    await open(page, `?mode=${mode}&seed=${seed}`)
    expect(await listUnspeakable(page)).toEqual([])
  }
})
