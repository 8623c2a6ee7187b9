import { expect, test } from '@playwright/test'
import { open, readToEnd } from '../support/reader.ts'

test.use({ reducedMotion: 'no-preference' })

test('no request leaves for another host, and nothing breaks the policy, from the first beat to the last', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = []
  const refused: string[] = []
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(baseURL ?? '') && !/^(blob|data):/.test(url)) elsewhere.push(url)
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) refused.push(message.text())
  })
  await open(page, '?seed=3')
  await readToEnd(page, ['tw05'])
  expect(elsewhere).toEqual([])
  expect(refused).toEqual([])
})

test('the page is served under a strict policy', async ({ request }) => {
  const response = await request.get('/')
  const policy = response.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/)
  expect(await response.text()).toContain('http-equiv="Content-Security-Policy"')
})

test('no error is thrown on the way', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await open(page, '?seed=7')
  await readToEnd(page, ['tw04'])
  expect(errors).toEqual([])
})
