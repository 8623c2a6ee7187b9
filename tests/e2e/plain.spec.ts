import { expect, test } from '@playwright/test'
import { open, take } from '../support/reader.ts'

const lines = '.lines'

test('plainer words come in the middle of a passage, stay for the next, and go again', async ({ page }) => {
  await open(page, '?cut=lesson')
  await take(page, 'oc02')
  const own = await page.locator(lines).innerText()
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Plainer words').check()
  await expect(page.locator(lines)).not.toHaveText(own)
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.locator('main')).toHaveAttribute('data-turn', '1')
  await page.reload()
  await expect(page.locator(lines)).not.toHaveText(own)
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Plainer words').uncheck()
  await expect.poll(() => page.locator(lines).innerText()).toBe(own)
})

test('where the plain words can’t be had, the story says so and goes on in its own', async ({ page }) => {
  await page.route('**/en-plain.json', (route) => route.fulfill({ body: '{"from":"x","to":"y","steps":[]}' }))
  await open(page, '?cut=lesson&seed=3')
  await page.getByRole('button', { name: 'Settings' }).click()
  await page.getByLabel('Plainer words').check()
  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('The other wording is not there')).toBeVisible()
  await take(page, 'oc02')
})
