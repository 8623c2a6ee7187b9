import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { choiceIds, isEnded, open, take } from '../support/reader.ts'

const sizes = {
  phone: { width: 360, height: 640 },
  desktop: { width: 1366, height: 768 },
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
}

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(`on a ${name}`, () => {
    test.use({ viewport })

    test('every beat of a telling, and its recap, pass axe', async ({ page }) => {
      test.setTimeout(180_000)
      await open(page, '?seed=3')
      for (let turn = 0; ; turn++) {
        await expectAccessible(page)
        if (await isEnded(page)) break
        const ids = await choiceIds(page)
        await take(page, ids.find((id) => id === 'tw05') ?? ids[turn % ids.length] ?? '')
      }
    })

    for (const dialog of ['Step away', 'Sources']) {
      test(`the dialog behind “${dialog}” passes axe`, async ({ page }) => {
        await open(page, '?seed=3&path=oc02')
        await page.getByRole('button', { name: dialog }).click()
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
      })
    }

    for (const item of ['Story so far', 'Settings']) {
      test(`“${item}” passes axe`, async ({ page }) => {
        await open(page, '?seed=3&path=oc02')
        await page.keyboard.press('Escape')
        await page.getByRole('dialog').getByRole('button', { name: item }).click()
        await expect(
          page.getByRole('dialog', {
            name: new RegExp(item === 'Settings' ? 'Settings' : 'The story so far'),
          }),
        ).toBeVisible()
        await expectAccessible(page)
      })
    }

    test('the kiosk’s and the room’s first screens pass axe', async ({ page }) => {
      await open(page, '?mode=kiosk')
      await expectAccessible(page)
      await open(page, '?mode=room&seed=3')
      await expectAccessible(page)
    })
  })
}

test('nothing is cut off sideways on a 320 px screen with words at 200 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await open(page, '?seed=3')
  await page.evaluate(() => localStorage.setItem('pocket-of-air/settings', '{"textSize":200}'))
  await open(page, '?seed=3')
  for (let turn = 0; turn < 6; turn++) {
    const overflow = await page.evaluate(() => {
      const cut = [
        ...document.querySelectorAll('[data-passage] p, [data-passage] button, .bar button'),
      ].filter((one) => {
        const box = one.getBoundingClientRect()
        return (
          box.width > 0 &&
          (box.left < -1 || box.right > innerWidth + 1 || one.scrollWidth > one.clientWidth + 1)
        )
      })
      return {
        page: document.documentElement.scrollWidth - innerWidth,
        cut: cut.map((one) => one.textContent),
      }
    })
    expect(overflow.cut).toEqual([])
    expect(overflow.page).toBeLessThanOrEqual(0)
    await take(page, (await choiceIds(page))[0] ?? '')
  }
})

test('the passage is announced politely and its label takes focus', async ({ page }) => {
  await open(page, '?seed=3')
  await expect(page.getByRole('log')).toContainText('We are lent a name')
  await take(page, 'oc02')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page.getByRole('list', { name: 'What happens next' }).getByRole('button')).toHaveCount(3)
})
